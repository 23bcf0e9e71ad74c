import { must, type Id } from '@inservice/domain/kernel'
import { listBreaches } from '@inservice/db/reports'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBlock, countPool, openHouse, setPack } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { block, desk, quotePack, returnSeats, statement } from '../seats/index.ts'
import { acceptSeat } from './accept-seat.ts'
import { assignSeats } from './assign-seats.ts'
import { joinWaitingList } from './join-waiting-list.ts'
import { revokeSeat } from './revoke-seat.ts'
import { settleBlocks } from './settle-block.ts'
import { swapSeat } from './swap-seat.ts'
import { withdraw } from './withdraw.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

type Set = Awaited<ReturnType<typeof setPack>>
type Person = { readonly name: string; readonly email: string }
const commandId = () => open.house.newId()
const give = (set: Set, blockId: Id, offeringId: Id | null, people: readonly Person[]) =>
  run(open.house, set.manager, assignSeats, {
    blockId,
    offeringId,
    people: people.map(({ name, email }, at) => ({ line: at + 1, name, email })),
    commandId: commandId(),
  })
const seatOf = async (set: Set, blockId: Id, offeringId: Id, person: Person): Promise<Id> => {
  const answer = await give(set, blockId, offeringId, [person])
  return must(answer.ok ? answer.value.seatIds[0] : null, JSON.stringify(answer))
}
const pool = (offering: { readonly id: Id }) => countPool(open, offering.id)
const whole = async () => {
  const found = await listBreaches(open.house.read, { ids: 'installation' }, open.house.now())
  expect(found.filter(({ invariant }) => invariant === 'I1' || invariant === 'I2')).toEqual([])
}

describe('buying', () => {
  test('a stranger, and another district’s manager, find nothing', async () => {
    const [set, other] = [await setPack(open), await setPack(open)]
    expect(await set.buyPacks(5, {}, { kind: 'anyone' })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await set.buyPacks(5, {}, other.manager)).toMatchObject({ refusal: { code: 'not-found' } })
    const blockId = await set.boughtPack()
    expect(await ask(open.house, other.manager, block, { blockId })).toMatchObject({ refusal: { code: 'not-found' } })
    const people = [{ line: 1, name: 'A', email: 'a@x.org' }]
    const sent = { blockId, offeringId: set.first.id, people, commandId: commandId() }
    expect(await run(open.house, other.manager, assignSeats, sent)).toMatchObject({ refusal: { code: 'not-found' } })
  })

  test('refused, and done: the money as for a block, and no seat of any training kept', async () => {
    const set = await setPack(open)
    expect(await set.buyPacks(7)).toMatchObject({ refusal: { code: 'pack-size', facts: { size: 5 } } })
    expect(await set.buyPacks(5, { deadlineRule: 'public' })).toMatchObject({ refusal: { code: 'pack-rule-public' } })
    expect(await set.buyPacks(5, { fileKey: 'uploads/x/y' })).toMatchObject({ refusal: { code: 'block-file-unknown' } })
    const quoted = await ask(open.house, set.manager, quotePack, { priceId: set.price.id })
    expect(quoted).toMatchObject({ value: { quantity: 5, totalCents: 150_000, places: [{ id: set.first.id }, {}] } })
    const answer = await set.buyPacks(5)
    const { blockId, orderId } = answer.ok ? answer.value : { blockId: '', orderId: '' }
    const { rows } = await sql`
      select p.account, sum(p.amount_cents)::int as cents from ledger_posting p join ledger_entry e on e.id = p.entry_id
      where e.order_id = ${orderId} group by 1 having sum(p.amount_cents) <> 0 order by 1`.execute(open.db)
    expect(rows).toEqual([
      { account: 'receivable', cents: 150_000 },
      { account: 'unearned_seats', cents: -150_000 },
    ])
    expect(await open.work()).toContain('billing.on-order-confirmed')
    expect(await countBlock(open, blockId)).toEqual({ free: 5 })
    expect(await pool(set.first)).toMatchObject({ taken: 0, accounted: 0 })
    expect(await ask(open.house, set.manager, desk, {})).toMatchObject({
      value: { blocks: [{ id: blockId, free: 5 }] },
    })
    expect(await ask(open.house, set.manager, block, { blockId })).toMatchObject({
      value: { isPack: true, slug: null, places: [{ id: set.first.id }, { id: set.second.id }] },
    })
  })

  test('twice: a repeated command buys once', async () => {
    const set = await setPack(open)
    const id = commandId()
    const [one, again] = [await set.buyPacks(5, { commandId: id }), await set.buyPacks(5, { commandId: id })]
    expect(again).toEqual(one)
    expect(await ask(open.house, set.manager, desk, {})).toMatchObject({ value: { blocks: [{ quantity: 5 }] } })
  })
})

describe('using the seats', () => {
  test('refused: no training named, another program’s, one too late, one that is full, one seat twice in a training', async () => {
    const set = await setPack(open, { capacity: 1 })
    const blockId = await set.boughtPack()
    const [a, b] = [await set.colleague(), await set.colleague()]
    const needed = { refusal: { code: 'pack-training-needed' } }
    expect(await give(set, blockId, null, [a])).toMatchObject(needed)
    expect(await give(set, blockId, set.offering.id, [a])).toMatchObject(needed)
    const late = await set.training('2026-08-20')
    expect(await give(set, blockId, late.id, [a])).toMatchObject({ refusal: { code: 'pack-training-late' } })
    expect(await give(set, blockId, set.first.id, [a, b])).toMatchObject({
      refusal: { code: 'pack-training-full', facts: { free: 1, asked: 2 } },
    })
    await seatOf(set, blockId, set.first.id, a)
    expect(await give(set, blockId, set.first.id, [a])).toMatchObject({ refusal: { code: 'seat-already-assigned' } })
    expect(await give(set, blockId, set.first.id, [b])).toMatchObject({ refusal: { code: 'pack-training-full' } })
    expect(await countBlock(open, blockId)).toEqual({ free: 4, assigned: 1 })
    await whole()
  })

  test('done: one person in two trainings, each with a place of its pool; taken back, both come free', async () => {
    const set = await setPack(open)
    const blockId = await set.boughtPack()
    const [a, b] = [await set.colleague(), await set.colleague()]
    const seatId = await seatOf(set, blockId, set.first.id, a)
    await seatOf(set, blockId, set.second.id, a)
    expect(await pool(set.first)).toMatchObject({ taken: 1, accounted: 1 })
    expect(await pool(set.second)).toMatchObject({ taken: 1, accounted: 1 })
    expect((await run(open.house, a.actor, acceptSeat, { seatId, commandId: commandId() })).ok).toBe(true)
    const swap = { seatId, name: b.name, email: b.email, commandId: commandId() }
    expect(await run(open.house, set.manager, swapSeat, swap)).toMatchObject({ value: { state: 'claimed' } })
    expect(await pool(set.first)).toMatchObject({ taken: 1, accounted: 1 })
    await whole()
    expect((await run(open.house, set.manager, revokeSeat, { seatId, commandId: commandId() })).ok).toBe(true)
    expect(await pool(set.first)).toMatchObject({ taken: 0, accounted: 0 })
    expect(await countBlock(open, blockId)).toEqual({ free: 4, assigned: 1 })
    await whole()
    const told = await ask(open.house, set.manager, statement, { blockId })
    expect(told).toMatchObject({
      value: {
        isPack: true,
        tally: { bought: { seats: 5, cents: 150_000 }, states: { free: { seats: 4 }, assigned: { seats: 1 } } },
        holders: [{ name: a.name, offeringTitle: set.second.title }],
      },
    })
  })

  test('whoever withdraws gives the place to the line and the seat to the pack', async () => {
    const set = await setPack(open, { capacity: 1 })
    const blockId = await set.boughtPack()
    const [a, waiter] = [await set.colleague(), await set.colleague()]
    const seatId = await seatOf(set, blockId, set.first.id, a)
    const taken = await run(open.house, a.actor, acceptSeat, { seatId, commandId: commandId() })
    const place = { offeringId: set.first.id, commandId: commandId() }
    expect(await run(open.house, waiter.actor, joinWaitingList, place)).toMatchObject({ ok: true })
    const enrollmentId = taken.ok ? taken.value.enrollmentId : ''
    const gone = { enrollmentId, expectedCents: 0, commandId: commandId() }
    expect(await run(open.house, a.actor, withdraw, gone)).toMatchObject({ ok: true })
    expect(await countBlock(open, blockId)).toEqual({ free: 5 })
    await open.work()
    const offered = await sql`select state from waiting_list_entry where offering_id = ${set.first.id}`.execute(open.db)
    expect(offered.rows).toEqual([{ state: 'offered' }])
    // The one with the offer comes by the pack, and the offer's place is the seat's.
    await seatOf(set, blockId, set.first.id, waiter)
    expect(await pool(set.first)).toMatchObject({ taken: 1, accounted: 1 })
    await whole()
  })

  test('free seats go back for what they cost while they may, and not after', async () => {
    const set = await setPack(open)
    const blockId = await set.boughtPack()
    const back = (quantity: number) => ({ blockId, quantity, expectedCents: quantity * 30_000, commandId: commandId() })
    expect((await run(open.house, set.manager, returnSeats, back(2))).ok).toBe(true)
    expect(await countBlock(open, blockId)).toEqual({ free: 3, returned: 2 })
    open.setNow('2026-04-05T17:00:00.000Z')
    const late = await run(open.house, set.manager, returnSeats, back(1))
    open.setNow('2026-03-02T17:00:00.000Z')
    expect(late).toMatchObject({ refusal: { code: 'seat-return-closed' } })
  })
})

describe('at the end of its validity', () => {
  test.each([
    ['credit', 'credited', -120_000],
    ['lapse', 'lapsed', 0],
  ] as const)('%s: what is unclaimed is %s, once; the places come free', async (deadlineRule, state, credit) => {
    open.setNow('2026-03-02T17:00:00.000Z')
    const set = await setPack(open)
    const blockId = await set.boughtPack(5, { deadlineRule })
    const [a, b] = [await set.colleague(), await set.colleague()]
    const seatId = await seatOf(set, blockId, set.first.id, a)
    await run(open.house, a.actor, acceptSeat, { seatId, commandId: commandId() })
    await seatOf(set, blockId, set.first.id, b)
    open.setNow('2026-06-01T06:59:59.000Z')
    await settleBlocks.handle(open.house, {})
    expect(await countBlock(open, blockId)).toEqual({ free: 3, assigned: 1, claimed: 1 })
    open.setNow('2026-06-01T07:00:00.000Z')
    await settleBlocks.handle(open.house, {})
    await settleBlocks.handle(open.house, {})
    expect(await countBlock(open, blockId)).toEqual({ claimed: 1, [state]: 4 })
    expect(await pool(set.first)).toMatchObject({ taken: 1, accounted: 1 })
    const { rows } = await sql<{ cents: number }>`
      select coalesce(sum(p.amount_cents), 0)::int as cents from ledger_posting p join ledger_entry e on e.id = p.entry_id
      join seat_block b on b.order_id = e.order_id where b.id = ${blockId} and p.account = 'account_credit'`.execute(
      open.db,
    )
    expect(rows).toEqual([{ cents: credit }])
    const c = await set.colleague()
    expect(await give(set, blockId, set.second.id, [c])).toMatchObject({ ok: false })
    open.setNow('2026-03-02T17:00:00.000Z')
    await whole()
  })
})
