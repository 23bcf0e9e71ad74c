import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCases } from '../../apps/server/src/cli/cases/read-cases.ts'
import { runCase } from '../../apps/server/src/cli/cases/run-case.ts'

const read = (name: string): readonly unknown[] => readCases(readFileSync(new URL(name, import.meta.url), 'utf8'))

const isTable = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The same case with its first figure expected otherwise: a runner that says ok to everything is caught. */
const spoil = (one: unknown): unknown => {
  if (!isTable(one) || !isTable(one['expect'])) return one
  const [key] = Object.keys(one['expect'])
  return { ...one, expect: { ...one['expect'], [key ?? 'hours']: ['never this'] } }
}

describe.each(['cases.json', 'more-cases.json'])('%s', (name) => {
  test.each(read(name).map((one, at) => [runCase(one, at)] as const))('$0.id', ({ id, line }) => {
    expect(line).toBe(`${id} ok`)
  })

  test('every case can be wrong, too', () => {
    // Keys said as yes or no take any text for yes.
    const strict = read(name).filter(
      (one) =>
        isTable(one) && isTable(one['expect']) && !/^(ineligible|refused)$/.test(Object.keys(one['expect'])[0] ?? ''),
    )
    expect(strict.map((one, at) => runCase(spoil(one), at).is)).not.toContain('ok')
  })
})

describe('what the runner says', () => {
  test('an unknown kind is said, not guessed', () => {
    expect(runCase({ id: 'x-1', kind: 'parking', expect: { cents: 1 } }, 0).line).toBe('x-1 unknown kind "parking"')
  })
  test('a wrong figure, with what came instead', () => {
    const one = { id: 'k', kind: 'retention', event: '2019-03-15', expect: { keepTo: '2025-12-31' } }
    expect(runCase(one, 0).line).toBe('k wrong: expected {"keepTo":"2025-12-31"}, got {"keepTo":"2026-12-31"}')
  })
  test.each([
    [{ id: 'a', kind: 'award', expect: { hours: 1 } }, /^a wrong: expected .* can’t be read: policy/],
    [{ kind: 'retention', event: 'soon', expect: { keepTo: 'x' } }, /^case-1 wrong/],
    [{ id: 'n', kind: 'award' }, /^n wrong: expected a case, got one that can’t be read: expect/],
    [null, /^case-1 wrong/],
    ['text', /^case-1 wrong/],
  ])('a case that can’t be read is wrong, and says what it lacks: %j', (one, said) => {
    expect(runCase(one, 0).line).toMatch(said)
  })
  test('a mark of a session that isn’t there', () => {
    const policy = { round: { stepMinutes: 30, direction: 'down' } }
    const one = {
      id: 'm',
      kind: 'award',
      policy,
      sessions: [],
      marks: [{ session: 's9', in: '09:00', out: '10:00' }],
      expect: {},
    }
    expect(runCase(one, 0).line).toMatch(/^m wrong: .*s9/)
  })
})
