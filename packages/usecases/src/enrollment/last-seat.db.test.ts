import { plusMinutes, type Id } from '@inservice/domain/kernel'
import { payAtHostedPage } from '@inservice/gateways/stripe-emulator'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCardHouse } from '../../test/index.ts'
import { lapseOrders, payOrder } from '../billing/index.ts'
import { run } from '../kernel/index.ts'
import { expireHolds } from '../seats/index.ts'
import { holdSeat } from './hold-seat.ts'
import { joinWaitingList } from './join-waiting-list.ts'
import { register } from './register.ts'

let open: Awaited<ReturnType<typeof openCardHouse>>
beforeAll(async () => {
  open = await openCardHouse()
})
afterAll(() => open.close())

type Actor = Awaited<ReturnType<typeof open.world.actor>>
const commandId = () => open.house.newId()
const byCard = { payBy: 'card', expectedCents: 12_000 } as const

const educators = async (count: number): Promise<Actor[]> => {
  const actors: Actor[] = []
  for (let at = 0; at < count; at += 1) actors.push(await open.world.actor(await open.world.person()))
  return actors
}

/** Capacity 20, 19 taken. */
const stage = async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity: 20, prices: [{ cents: 12_000 }] })
  for (let at = 0; at < 19; at += 1) await open.world.enrollment(offering, await open.world.person())
  return offering.id
}
const seats = async (offeringId: Id) => {
  const { rows } = await sql<{ taken: number; enrolled: number; held: number }>`
    select taken, (select count(*)::int from enrollment where offering_id = ${offeringId} and state = 'confirmed') as enrolled,
      (select count(*)::int from seat_hold where offering_id = ${offeringId} and released_at is null) as held
    from seat_pool where offering_id = ${offeringId}`.execute(open.db)
  return rows[0]
}

test('the last seat: 200 at once and 50 from stale tabs, ten workers at their jobs; one hold, 249 polite answers; the card fails, one who waits is asked', async () => {
  const offeringId = await stage()
  expect(await seats(offeringId)).toEqual({ taken: 19, enrolled: 19, held: 0 })
  const actors = await educators(250)
  // Each asks a process of its own: nothing but the database stands between them.
  const asks = actors.map((actor, at) =>
    at < 200
      ? run({ ...open.house }, actor, holdSeat, { offeringId, commandId: commandId() })
      : run({ ...open.house }, actor, register, { ...byCard, offeringId, commandId: commandId() }),
  )
  const workers = Array.from({ length: 10 }, async () => {
    await expireHolds.handle({ ...open.house }, {})
    await open.work()
  })
  const answers = await Promise.all(asks)
  await Promise.all(workers)
  const won = answers.flatMap(({ ok }, at) => (ok ? [at] : []))
  expect(won).toHaveLength(1)
  expect(answers.filter((one) => !one.ok && one.refusal.code === 'offering-full')).toHaveLength(249)
  expect(await seats(offeringId)).toEqual({ taken: 20, enrolled: 19, held: 1 })

  const winner = actors[won[0] ?? -1]
  if (!winner) throw new Error('somebody won')
  const waiting = actors.filter((actor) => actor !== winner).slice(0, 2)
  const joined = []
  for (const one of waiting)
    joined.push(await run(open.house, one, joinWaitingList, { offeringId, commandId: commandId() }))
  expect(joined.map(({ ok }) => ok)).toEqual([true, true])
  const registered = await run(open.house, winner, register, { ...byCard, offeringId, commandId: commandId() })
  const order = await open.db
    .selectFrom('enrollment')
    .select('order_id as id')
    .where('offering_id', '=', offeringId)
    .where('state', '=', 'pending_payment')
    .executeTakeFirstOrThrow()
  const orderId = order.id ?? ''
  expect(registered.ok || registered.refusal.code === 'already-registered').toBe(true)
  const paying = await payOrder.go(open.house, winner, { orderId, language: 'en', commandId: commandId() })
  if (!paying.ok) throw new Error(paying.refusal.code)
  expect(await payAtHostedPage(paying.value.url, { number: '4000000000000002' })).toMatchObject({ paid: false })
  const start = open.house.now()
  open.setNow(plusMinutes(start, 36))
  await lapseOrders.handle(open.house, {})
  await open.settle()
  const line = await open.db
    .selectFrom('waiting_list_entry')
    .select(['person_id as personId', 'state'])
    .where('offering_id', '=', offeringId)
    .orderBy('place')
    .execute()
  expect(line.map(({ state }) => state)).toEqual(['offered', 'waiting'])
  expect(await seats(offeringId)).toEqual({ taken: 20, enrolled: 19, held: 1 })
  open.setNow(start)
})

test('control: with the lock, the count and the check off, the same crowd oversells the last seat', async () => {
  const offeringId = await stage()
  await sql`alter table seat_pool drop constraint seat_never_sold_twice`.execute(open.db)
  const naive = async (): Promise<boolean> => {
    const pool = await seats(offeringId)
    if (!pool || pool.taken >= 20) return false
    await sql`update seat_pool set taken = taken + 1 where offering_id = ${offeringId}`.execute(open.db)
    return true
  }
  const sold = (await Promise.all(Array.from({ length: 250 }, naive))).filter(Boolean).length
  expect(sold).toBeGreaterThan(1)
  await sql`update seat_pool set taken = 20 where offering_id = ${offeringId}`.execute(open.db)
  await sql`alter table seat_pool add constraint seat_never_sold_twice check (taken between 0 and capacity)`.execute(
    open.db,
  )
})
