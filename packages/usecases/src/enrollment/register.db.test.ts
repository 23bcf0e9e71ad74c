import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { holdSeat } from './hold-seat.ts'
import { register } from './register.ts'
import { withdraw } from './withdraw.ts'
import { withdrawalQuote } from './withdrawal-quote.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const free = { payBy: 'nothing', expectedCents: 0 } as const
const commandId = () => open.house.newId()
const taken = async (offeringId: string) =>
  (
    await open.db
      .selectFrom('seat_pool')
      .select('taken')
      .where('offering_id', '=', offeringId)
      .executeTakeFirstOrThrow()
  ).taken

test('a stranger is sent to sign in by the door, and finds nothing past it', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity: 3 })
  const answer = await run(open.house, { kind: 'anyone' }, register, {
    ...free,
    offeringId: offering.id,
    commandId: commandId(),
  })
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
})

test('refused on the field: no way to pay, a price that changed, a purchase order without its number', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity: 3, prices: [{ cents: 12_000 }] })
  const actor = await open.world.actor(await open.world.person())
  const ask = (its: object) =>
    run(open.house, actor, register, {
      ...free,
      offeringId: offering.id,
      commandId: commandId(),
      expectedCents: 12_000,
      ...its,
    })
  expect(await ask({})).toMatchObject({ refusal: { code: 'choose-how-to-pay' } })
  expect(await ask({ payBy: 'card', expectedCents: 9_000 })).toMatchObject({
    refusal: { code: 'price-changed', facts: { cents: 12_000 } },
  })
  const organization = await open.world.organization()
  expect(await ask({ payBy: 'purchase_order', organizationId: organization.id })).toMatchObject({
    refusal: { code: 'purchase-order-needed' },
  })
  expect(await taken(offering.id)).toBe(0)
})

test('a free place is confirmed at once: seat, order at zero, history, audit, announcements', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity: 3 })
  const person = await open.world.person()
  const actor = await open.world.actor(person)
  const held = await run(open.house, actor, holdSeat, { offeringId: offering.id, commandId: commandId() })
  expect(held).toMatchObject({ ok: true, value: { expiresAt: '2026-03-02T17:15:00.000Z' } })
  expect(await taken(offering.id)).toBe(1)
  const answer = await run(open.house, actor, register, { ...free, offeringId: offering.id, commandId: commandId() })
  expect(answer).toMatchObject({ ok: true, value: { confirmed: true, coverage: 'free' } })
  expect(await taken(offering.id)).toBe(1)
  const live = await open.db
    .selectFrom('seat_hold')
    .selectAll()
    .where('offering_id', '=', offering.id)
    .where('released_at', 'is', null)
    .execute()
  expect(live).toEqual([])
  const audit = await open.db.selectFrom('audit').select('command').where('actor_id', '=', person.id).execute()
  expect(audit.map((row) => row.command).toSorted()).toEqual(['enrollment.holdSeat', 'enrollment.register'])
})

test('twice with the same id is one registration; with another it is said', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity: 3 })
  const actor = await open.world.actor(await open.world.person())
  const id = commandId()
  const first = await run(open.house, actor, register, { ...free, offeringId: offering.id, commandId: id })
  const again = await run(open.house, actor, register, { ...free, offeringId: offering.id, commandId: id })
  expect(again).toEqual(first)
  expect(
    await run(open.house, actor, register, { ...free, offeringId: offering.id, commandId: commandId() }),
  ).toMatchObject({ refusal: { code: 'already-registered' } })
  expect(await taken(offering.id)).toBe(1)
})

test('three times at once with the same id is one registration and one answer', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity: 3 })
  const actor = await open.world.actor(await open.world.person())
  const id = commandId()
  const answers = await Promise.all(
    [1, 2, 3].map(() => run(open.house, actor, register, { ...free, offeringId: offering.id, commandId: id })),
  )
  expect(answers[0]).toMatchObject({ ok: true })
  expect(answers).toEqual([answers[0], answers[0], answers[0]])
})

/** Each from a process of its own: one process would let them in one after the other. */
const race = async (people: number, capacity: number) => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity })
  const actors = []
  for (let index = 0; index < people; index += 1) actors.push(await open.world.actor(await open.world.person()))
  const answers = await Promise.all(
    actors.map((actor) =>
      run({ ...open.house }, actor, register, { ...free, offeringId: offering.id, commandId: commandId() }),
    ),
  )
  return {
    offering,
    won: answers.filter((one) => one.ok).length,
    told: answers.filter((one) => !one.ok && one.refusal.code === 'offering-full').length,
  }
}

test('twenty race for three seats: three succeed, seventeen are told', async () => {
  const { offering, won, told } = await race(20, 3)
  expect([won, told]).toEqual([3, 17])
  expect(await taken(offering.id)).toBe(3)
})

test('control: with the lock and the check off, the same race oversells', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity: 3 })
  await sql`create table naive_seat (offering_id uuid, capacity int)`.execute(open.db)
  await sql`create table naive_taken (offering_id uuid)`.execute(open.db)
  await sql`insert into naive_seat values (${offering.id}, 3)`.execute(open.db)
  const naive = async (): Promise<boolean> =>
    open.db.transaction().execute(async (tx) => {
      const { rows } = await sql<{
        free: number
      }>`select capacity - (select count(*)::int from naive_taken) as free from naive_seat`.execute(tx)
      if ((rows[0]?.free ?? 0) < 1) return false
      await sql`select pg_sleep(0.01)`.execute(tx)
      await sql`insert into naive_taken values (${offering.id})`.execute(tx)
      return true
    })
  const answers = await Promise.all(Array.from({ length: 20 }, naive))
  expect(answers.filter(Boolean).length).toBeGreaterThan(3)
})

test('control: without the pool’s lock, the database’s own check still refuses the fourth', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity: 3 })
  const take = () => sql`update seat_pool set taken = taken + 1 where offering_id = ${offering.id}`.execute(open.db)
  const answers = await Promise.allSettled(Array.from({ length: 20 }, take))
  expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(3)
  await sql`alter table seat_pool drop constraint seat_never_sold_twice`.execute(open.db)
  await Promise.all(Array.from({ length: 5 }, take))
  expect(await taken(offering.id)).toBe(8)
  await sql`update seat_pool set taken = 3 where offering_id = ${offering.id}`.execute(open.db)
  await sql`alter table seat_pool add constraint seat_never_sold_twice check (taken between 0 and capacity)`.execute(
    open.db,
  )
})

test('withdrawing shows the refund first, gives the seat back, and only to its own person', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity: 3 })
  const actor = await open.world.actor(await open.world.person())
  const other = await open.world.actor(await open.world.person())
  const registered = await run(open.house, actor, register, {
    ...free,
    offeringId: offering.id,
    commandId: commandId(),
  })
  const enrollmentId = registered.ok ? registered.value.enrollmentId : ''
  expect(await ask(open.house, other, withdrawalQuote, { enrollmentId })).toMatchObject({
    refusal: { code: 'not-found' },
  })
  expect(
    await run(open.house, other, withdraw, { enrollmentId, expectedCents: 0, commandId: commandId() }),
  ).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await ask(open.house, actor, withdrawalQuote, { enrollmentId })).toMatchObject({
    ok: true,
    value: { way: 'none', refund: { cents: 0 } },
  })
  expect(
    await run(open.house, actor, withdraw, { enrollmentId, expectedCents: 0, commandId: commandId() }),
  ).toMatchObject({ ok: true })
  expect(await taken(offering.id)).toBe(0)
  expect(
    await run(open.house, actor, withdraw, { enrollmentId, expectedCents: 0, commandId: commandId() }),
  ).toMatchObject({ refusal: { code: 'enrollment-over' } })
})
