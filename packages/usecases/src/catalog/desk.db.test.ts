import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { ask } from '../kernel/index.ts'
import { desk } from './desk.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

/** A desk with thirty trainings to come, each two on the same morning, and one without a day. */
const setStage = async () => {
  const { world, db } = open
  const provider = await world.provider()
  const program = await world.program(provider)
  const registrar = await world.person()
  await world.grant(registrar, 'registrar', { kind: 'provider', id: provider.id })
  for (let at = 0; at < 30; at += 1) {
    const offering = await world.offering({ provider, ...(at < 3 ? { program } : {}) })
    const day = `2026-04-${String(Math.floor(at / 2) + 1).padStart(2, '0')}`
    const isDated = at !== 29
    const starts_at = isDated ? `${day}T16:00:00Z` : null
    const ends_at = isDated ? `${day}T18:00:00Z` : null
    await db
      .updateTable('offering')
      .set({
        starts_at,
        ends_at,
        kind: isDated ? 'event' : 'self_paced',
        state: at === 5 ? 'canceled' : 'published',
        canceled_reason: 'Snow',
      })
      .where('id', '=', offering.id)
      .execute()
  }
  return { program, actor: await world.actor(registrar), stranger: await world.actor(await world.person()) }
}
type Set = Awaited<ReturnType<typeof setStage>>

const page = async ({ actor }: Set, input: object = {}) => {
  const found = await ask(open.house, actor, desk, input)
  if (!found.ok) throw new Error(found.refusal.code)
  return found.value
}

test('whoever sits at no desk finds none', async () => {
  const { stranger } = await setStage()
  expect(await ask(open.house, stranger, desk, {})).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
})

test('page by page every training comes once, without a day last; nonsense begins at the start', async () => {
  const set = await setStage()
  const first = await page(set)
  expect(first.offerings).toHaveLength(25)
  const second = await page(set, { after: first.next })
  expect(second.offerings).toHaveLength(5)
  expect(second.next).toBeNull()
  const all = [...first.offerings, ...second.offerings]
  expect(new Set(all.map(({ id }) => id)).size).toBe(30)
  expect(all.at(-1)?.startsAt).toBeNull()
  const days = all.flatMap(({ startsAt }) => startsAt ?? [])
  expect(days).toEqual(days.toSorted())
  expect((await page(set, { after: 'nonsense' })).offerings).toEqual(first.offerings)
  expect((await page(set, { after: `_${all.at(-1)?.id}` })).offerings).toEqual([])
})

test('past ones come newest first, page by page', async () => {
  const set = await setStage()
  open.setNow('2026-06-01T17:00:00.000Z')
  const first = await page(set, { past: true })
  const second = await page(set, { past: true, after: first.next })
  open.setNow('2026-03-02T17:00:00.000Z')
  const days = [...first.offerings, ...second.offerings].flatMap(({ startsAt }) => startsAt ?? [])
  expect(days).toHaveLength(29)
  expect(days).toEqual(days.toSorted().toReversed())
})

test('by state and by program', async () => {
  const set = await setStage()
  expect((await page(set, { state: 'canceled' })).offerings).toHaveLength(1)
  expect((await page(set, { programId: set.program.id })).offerings).toHaveLength(3)
})
