import { createHash } from 'node:crypto'
import { verifyPassword } from 'better-auth/crypto'
import { expect, test } from 'vitest'
import { demonstrationHash, demonstrationPassword } from './cast-personas.ts'
import { inventWorld } from './invent-world.ts'
import { openStage } from './stage.ts'

const print = (seed: number, today: string): string => {
  const stage = openStage(seed, today)
  inventWorld(stage)
  return createHash('sha256').update(stage.sheet.print()).digest('hex')
}

test(
  'the same seed and day give the same world, down to the ids; another seed gives another',
  { timeout: 60_000 },
  () => {
    const first = print(121, '2026-11-23')
    expect(print(121, '2026-11-23')).toBe(first)
    expect(print(122, '2026-11-23')).not.toBe(first)
  },
)

test.each(['2027-01-01', '2028-02-29'])('the world can be made around %s', { timeout: 60_000 }, (today) => {
  const stage = openStage(121, today)
  inventWorld(stage)
  expect(stage.sheet.count('person')).toBe(2_000)
  expect(stage.sheet.count('offering')).toBeGreaterThan(380)
  expect(stage.sheet.count('award')).toBeGreaterThan(1_500)
})

test('the personas’ password is the one that the page names', async () => {
  expect(await verifyPassword({ hash: demonstrationHash, password: demonstrationPassword })).toBe(true)
})
