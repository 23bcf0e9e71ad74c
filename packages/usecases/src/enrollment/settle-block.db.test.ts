import { must } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBlock, countPool, openHouse, setDistrict } from '../../test/index.ts'
import { findSeatTold } from '@inservice/db/messages'
import { ask, run } from '../kernel/index.ts'
import { allotSeats, expireHolds } from '../seats/index.ts'
import { acceptSeat } from './accept-seat.ts'
import { assignSeats } from './assign-seats.ts'
import { joinWaitingList } from './join-waiting-list.ts'
import { revokeSeat } from './revoke-seat.ts'
import { seatInvitation } from './seat-invitation.ts'
import { settleBlock, settleBlocks } from './settle-block.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const bought = '2026-03-02T17:00:00.000Z'
const due = '2026-04-13T16:00:00.000Z'
const commandId = () => open.house.newId()
const machine = { kind: 'machine', name: 'test' } as const

/** Three seats: one claimed, one named and not taken, one free; the clock stands at the deadline. */
const atDeadline = async (its: { deadlineRule?: 'public' | 'credit' | 'lapse' } = {}, capacity = 20) => {
  open.setNow(bought)
  const district = await setDistrict(open, { capacity })
  const answer = await district.buy(3, its)
  const { blockId, orderId } = must(answer.ok ? answer.value : null, JSON.stringify(answer))
  const [taker, named] = [await district.colleague(), await district.colleague()]
  const people = [taker, named].map(({ name, email }, at) => ({ line: at + 1, name, email }))
  const given = await run(open.house, district.manager, assignSeats, { blockId, people, commandId: commandId() })
  const [seatId = ''] = given.ok ? given.value.seatIds : []
  await run(open.house, taker.actor, acceptSeat, { seatId, commandId: commandId() })
  return { district, blockId, orderId, taker, named, seatId }
}
const ledgerOf = async (orderId: string) => {
  const { rows } = await sql<{ account: string; cents: number }>`
    select p.account, sum(p.amount_cents)::int as cents from ledger_posting p join ledger_entry e on e.id = p.entry_id
    where e.order_id = ${orderId} group by p.account`.execute(open.db)
  return Object.fromEntries(rows.filter(({ cents }) => cents !== 0).map(({ account, cents }) => [account, cents]))
}
const settle = () => settleBlocks.handle(open.house, {})
const settleAs = (actor: Parameters<typeof run>[1], blockId: string) =>
  run(open.house, actor, settleBlock, { blockId, commandId: commandId() })

test('only the house does it, and not before its time', async () => {
  const { district, blockId } = await atDeadline()
  open.setNow(due)
  expect(await settleAs({ kind: 'anyone' }, blockId)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await settleAs(district.manager, blockId)).toMatchObject({ refusal: { code: 'not-found' } })
  open.setNow('2026-04-13T15:59:59.999Z')
  expect(await settleAs(machine, blockId)).toMatchObject({ refusal: { code: 'block-not-due' } })
  expect(await countBlock(open, blockId)).toEqual({ claimed: 1, assigned: 1, free: 1 })
})

describe('what is unclaimed at the deadline', () => {
  test.each([
    [
      undefined,
      'returned',
      { receivable: 18_000, unearned_seats: -15_000, cancellation_fees: -3_000 },
      ['invoice', 'credit_note'],
    ],
    [
      'public',
      'returned',
      { receivable: 18_000, unearned_seats: -15_000, cancellation_fees: -3_000 },
      ['invoice', 'credit_note'],
    ],
    [
      'credit',
      'credited',
      { receivable: 45_000, unearned_seats: -15_000, account_credit: -27_000, cancellation_fees: -3_000 },
      ['invoice'],
    ],
    ['lapse', 'lapsed', { receivable: 45_000, unearned_seats: -45_000 }, ['invoice']],
  ] as const)('%s: %s, with its money; the pool has the seats again', async (rule, state, ledger, papers) => {
    const { district, blockId, orderId, named } = await atDeadline(rule === undefined ? {} : { deadlineRule: rule })
    await open.work()
    open.setNow(due)
    await settle()
    expect(await countBlock(open, blockId)).toEqual({ claimed: 1, [state]: 2 })
    expect(await ledgerOf(orderId)).toEqual(ledger)
    expect(await countPool(open, district.offering.id)).toMatchObject({ taken: 1, accounted: 1 })
    expect(await open.work()).toContain('messages.on-enrollment-withdrawn')
    const ended = await open.db.selectFrom('enrollment').select('state').where('person_id', '=', named.id).execute()
    expect(ended).toEqual([{ state: 'canceled' }])
    const written = await open.db
      .selectFrom('billing_document')
      .select('kind')
      .where('order_id', '=', orderId)
      .orderBy('created_at')
      .execute()
    expect(written.map(({ kind }) => kind)).toEqual(papers)
  })

  test('whoever is named reads the same day in the letter and on the page', async () => {
    const { blockId, named } = await atDeadline()
    const seat = await open.db
      .selectFrom('block_seat')
      .select('id')
      .where('block_id', '=', blockId)
      .where('person_id', '=', named.id)
      .executeTakeFirstOrThrow()
    expect(await ask(open.house, named.actor, seatInvitation, { seatId: seat.id })).toMatchObject({
      value: { keptUntil: due },
    })
    expect(await findSeatTold(open.db, seat.id)).toMatchObject({ acceptBy: due })
  })

  test('goes to the line before the public', async () => {
    const { district, blockId } = await atDeadline({ deadlineRule: 'lapse' }, 3)
    const waiting = await open.world.actor(await open.world.person())
    const place = { offeringId: district.offering.id, commandId: commandId() }
    expect(await run(open.house, waiting, joinWaitingList, place)).toMatchObject({ ok: true })
    open.setNow(due)
    await settle()
    await open.work()
    const line = await open.db
      .selectFrom('waiting_list_entry')
      .select('state')
      .where('offering_id', '=', district.offering.id)
      .execute()
    expect(line).toEqual([{ state: 'offered' }])
    expect(await countBlock(open, blockId)).toEqual({ claimed: 1, lapsed: 2 })
    await expireHolds.handle(open.house, {})
    expect(await countPool(open, district.offering.id)).toMatchObject({ taken: 2, accounted: 2 })
  })

  test('raced and done again: four workers at once, and a worker that asks anew, settle it once', async () => {
    const { blockId, orderId } = await atDeadline({ deadlineRule: 'public' })
    open.setNow(due)
    const answers = await Promise.all([settle(), settle(), settleAs(machine, blockId), settleAs(machine, blockId)])
    expect(answers.filter((one) => one !== undefined && one.ok).length).toBeLessThan(2)
    expect(await settleAs(machine, blockId)).toMatchObject({ refusal: { code: 'block-not-due' } })
    expect(await countBlock(open, blockId)).toEqual({ claimed: 1, returned: 2 })
    expect(await ledgerOf(orderId)).toEqual({ receivable: 18_000, unearned_seats: -15_000, cancellation_fees: -3_000 })
  })

  test('a seat that is taken back afterward stays the district’s; control: without the mark it would go, too', async () => {
    const { district, blockId, seatId } = await atDeadline({ deadlineRule: 'lapse' })
    open.setNow(due)
    await settle()
    await run(open.house, district.manager, revokeSeat, { seatId, commandId: commandId() })
    await settle()
    expect(await countBlock(open, blockId)).toEqual({ free: 1, lapsed: 2 })
    await sql`update seat_block set settled_at = null where id = ${blockId}`.execute(open.db)
    expect(await settleAs(machine, blockId)).toMatchObject({ ok: true })
    expect(await countBlock(open, blockId)).toEqual({ lapsed: 3 })
  })

  test('seats that were bought before there was a choice stay; control: with a rule they go', async () => {
    const { blockId } = await atDeadline()
    await sql`update seat_block set deadline_rule = null where id = ${blockId}`.execute(open.db)
    open.setNow(due)
    await settle()
    expect(await countBlock(open, blockId)).toEqual({ claimed: 1, assigned: 1, free: 1 })
    await sql`update seat_block set deadline_rule = 'lapse' where id = ${blockId}`.execute(open.db)
    await settle()
    expect(await countBlock(open, blockId)).toEqual({ claimed: 1, lapsed: 2 })
  })
})

describe('allotting', () => {
  const allot = (district: Awaited<ReturnType<typeof setDistrict>>, blockId: string, its: object = {}) =>
    run(open.house, district.manager, allotSeats, {
      blockId,
      quantity: 3,
      fromSchoolId: null,
      toSchoolId: district.school.id,
      commandId: commandId(),
      ...its,
    })
  test('raced: the same three seats to a school twice, and the second finds none; twice the same command is once', async () => {
    open.setNow(bought)
    const district = await setDistrict(open)
    const blockId = await district.bought(3)
    const answers = await Promise.all([allot(district, blockId), allot(district, blockId)])
    expect(answers.filter((one) => one.ok)).toHaveLength(1)
    expect(answers.find((one) => !one.ok)).toMatchObject({ refusal: { code: 'allot-above-free', facts: { free: 0 } } })
    const its = { commandId: commandId(), quantity: 1, fromSchoolId: district.school.id, toSchoolId: null }
    expect(await allot(district, blockId, its)).toEqual(await allot(district, blockId, its))
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from block_seat where block_id = ${blockId} and school_id is null`.execute(open.db)
    expect(rows).toEqual([{ count: 1 }])
    const audited = await sql`
      select id from audit where subject_id = ${blockId} and command = 'seats.allotSeats'`.execute(open.db)
    expect(audited.rows).toHaveLength(2)
  })
})
