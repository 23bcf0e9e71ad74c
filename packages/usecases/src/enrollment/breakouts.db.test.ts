import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@inservice/domain/access'
import type { Id } from '@inservice/domain/kernel'
import { openHouse } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { clashes } from './clashes.ts'
import { register } from './register.ts'
import { withdraw } from './withdraw.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const commandId = () => open.house.newId()
const someone = async () => open.world.actor(await open.world.person())
const enroll = (actor: Actor, offeringId: Id, sessionIds: Id[]) =>
  run(open.house, actor, register, {
    offeringId,
    sessionIds,
    payBy: 'nothing',
    expectedCents: 0,
    commandId: commandId(),
  })
/** A conference of one round with two breakouts. */
const conference = async (capacity: number) => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({
    provider,
    capacity: 50,
    kind: 'conference',
    sessions: [
      { from: '09:00', to: '10:00' },
      { date: '2026-03-09', from: '10:00', to: '11:00', slot: 'Round 1', capacity },
      { date: '2026-03-09', from: '10:00', to: '11:00', slot: 'Round 1', capacity },
    ],
  })
  const [, first = '', second = ''] = offering.sessionIds
  return { offering, first, second }
}
const taken = async (sessionId: Id) =>
  (await open.db.selectFrom('seat_pool').select('taken').where('session_id', '=', sessionId).executeTakeFirstOrThrow())
    .taken

test('one of each round: asked for where it is left out, taken, and given back on withdrawing', async () => {
  const { offering, first, second } = await conference(5)
  const actor = await someone()
  expect(await enroll(actor, offering.id, [])).toMatchObject({ refusal: { code: 'breakout-needed' } })
  expect(await enroll(actor, offering.id, [first, second])).toMatchObject({ refusal: { code: 'breakout-needed' } })
  const enrolled = await enroll(actor, offering.id, [second])
  if (!enrolled.ok) throw new Error(enrolled.refusal.code)
  expect([await taken(first), await taken(second)]).toEqual([0, 1])
  const { enrollmentId } = enrolled.value
  await run(open.house, actor, withdraw, { enrollmentId, expectedCents: 0, commandId: commandId() })
  expect(await taken(second)).toBe(0)
})

test('raced: ten want the two seats of a breakout; two get them, eight are told which is full', async () => {
  const { offering, first } = await conference(2)
  const people = await Promise.all(Array.from({ length: 10 }, someone))
  const answers = await Promise.all(people.map((actor) => enroll(actor, offering.id, [first])))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
  expect(answers.filter((one) => !one.ok && one.refusal.code === 'breakout-full')).toHaveLength(8)
  expect(await taken(first)).toBe(2)
})

test('control: past the lock, the database itself refuses a third seat', async () => {
  const { first } = await conference(2)
  const take = () =>
    open.db
      .updateTable('seat_pool')
      .set((eb) => ({ taken: eb('taken', '+', 1) }))
      .where('session_id', '=', first)
      .execute()
  const answers = await Promise.allSettled(Array.from({ length: 5 }, take))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
})

test('two trainings at one time are said, those of other days are not', async () => {
  const provider = await open.world.provider()
  const at = (date: string) =>
    open.world.offering({ provider, capacity: 5, sessions: [{ date, from: '09:00', to: '12:00' }] })
  const [one, same, later] = [await at('2026-03-11'), await at('2026-03-11'), await at('2026-03-12')]
  const actor = await someone()
  await enroll(actor, one.id, [])
  expect(await ask(open.house, actor, clashes, { offeringId: same.id })).toMatchObject({ value: [{ slug: one.slug }] })
  expect(await ask(open.house, actor, clashes, { offeringId: later.id })).toMatchObject({ value: [] })
})
