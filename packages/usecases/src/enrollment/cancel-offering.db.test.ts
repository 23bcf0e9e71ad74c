import { payAtHostedPage } from '@inservice/gateways/stripe-emulator'
import { listBreaches } from '@inservice/db/reports'
import { dateIn, type Id } from '@inservice/domain/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cancelStage, countBlock, countPool, openCardHouse, readBooks } from '../../test/index.ts'
import { recordPayment } from '../billing/index.ts'
import { search } from '../catalog/index.ts'
import { ask, run } from '../kernel/index.ts'
import { changeCapacity, statement } from '../seats/index.ts'
import { acceptSeat } from './accept-seat.ts'
import { holdSeat } from './hold-seat.ts'
import { joinWaitingList } from './join-waiting-list.ts'
import { register } from './register.ts'

let open: Awaited<ReturnType<typeof openCardHouse>>
let books: ReturnType<typeof readBooks>
beforeAll(async () => {
  open = await openCardHouse()
  books = readBooks(open)
})
afterAll(() => open.close())

const commandId = () => open.house.newId()
const lettersOf = async (offeringId: Id) => {
  const rows = await open.db
    .selectFrom('letter')
    .select(['person_id as personId', 'data', 'sent_at as sentAt'])
    .where('offering_id', '=', offeringId)
    .where('kind', '=', 'offering-canceled')
    .execute()
  return new Map(rows.map((row) => [row.personId, row]))
}
test('a stranger finds nothing, and neither does another provider’s desk; nothing changes', async () => {
  const stage = await cancelStage(open)
  const [mine, other] = [await stage.enroll('card'), await cancelStage(open)]
  for (const actor of [mine.actor, other.registrar, stage.manager])
    expect(await stage.cancel({}, actor)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await stage.board()).toMatchObject({ offering: { state: 'published' }, progress: null })
})

describe('refused', () => {
  test('without a reason, with numbers that have changed, after its end, and a second time', async () => {
    const stage = await cancelStage(open)
    await stage.invoiced()
    await expect(stage.cancel({ reason: ' ' })).rejects.toThrow(/Give the reason/)
    expect(await stage.cancel({ expectedPeople: 0 })).toMatchObject({ refusal: { code: 'cancellation-changed' } })
    expect(await stage.cancel({ expectedCents: 0 })).toMatchObject({ refusal: { code: 'cancellation-changed' } })
    expect(await books.enrollmentsOf(stage.offeringId)).toEqual(['confirmed'])
    const now = open.house.now()
    open.setNow(stage.offering.sessions[0]?.endsAt ?? now)
    expect(await stage.cancel()).toMatchObject({ refusal: { code: 'offering-took-place' } })
    open.setNow(now)
    expect(await stage.cancel()).toMatchObject({ ok: true })
    expect(await stage.cancel()).toMatchObject({ refusal: { code: 'offering-canceled' } })
  })
})

test('done: everything back to each payer, to the way it was paid; everyone is told; the books and the seats add up', async () => {
  const stage = await cancelStage(open, { capacity: 9 })
  const { offeringId } = stage
  const [card, unpaid, invoiced] = [await stage.paid(), await stage.unpaid(), await stage.invoiced()]
  const block = await stage.block(5)
  const holder = await stage.someone()
  await run(open.house, holder.actor, holdSeat, { offeringId, commandId: commandId() })
  const waiting = await stage.wait()
  await open.settle()
  expect(await books.drawnOf(stage.district.id)).toEqual({ 'PO-R': 12_000, 'PO-7': 60_000 })

  const before = await stage.board()
  expect(before.quoted).toEqual({
    people: 5,
    waiting: 1,
    unpaid: 1,
    card: { count: 1, cents: 12_000 },
    hand: { count: 0, cents: 0 },
    invoices: [{ payer: stage.district.name, count: 1, cents: 12_000 }],
    packs: [],
    districts: [{ name: stage.district.name, seats: 5, creditCents: 60_000, paidCents: 0 }],
    totalCents: 84_000,
  })
  expect(await stage.cancel()).toMatchObject({ ok: true, value: { people: 5, cents: 84_000 } })
  expect(await stage.board()).toMatchObject({
    offering: { state: 'canceled' },
    reason: 'The venue is flooded',
    progress: { madeBy: 'Rosa Diaz', peopleLeft: 5, waitingLeft: 1, blocksLeft: 1, finishedAt: null },
  })
  // Closed at once, before any job has run.
  const late = await stage.someone()
  const asks = { offeringId, commandId: commandId() }
  expect(await run(open.house, late.actor, holdSeat, asks)).toMatchObject({ refusal: { code: 'registration-closed' } })
  expect(
    await run(open.house, holder.actor, register, { ...asks, payBy: 'card', expectedCents: 12_000 }),
  ).toMatchObject({ refusal: { code: 'registration-closed' } })
  expect(await run(open.house, late.actor, joinWaitingList, asks)).toMatchObject({
    refusal: { code: 'registration-closed' },
  })
  expect(
    await run(open.house, block.named.actor, acceptSeat, { seatId: block.seatId, commandId: commandId() }),
  ).toMatchObject({ ok: false })
  expect(await run(open.house, stage.registrar, changeCapacity, { ...asks, capacity: 30 })).toMatchObject({
    refusal: { code: 'offering-canceled' },
  })
  await open.settle()

  expect(await books.enrollmentsOf(offeringId)).toEqual(['canceled', 'canceled', 'canceled', 'canceled', 'canceled'])
  expect(await countPool(open, offeringId)).toMatchObject({ taken: 0, accounted: 0, capacity: 9 })
  expect(await books.orderOf(card.orderId)).toEqual({ state: 'refunded', refundedCents: 12_000 })
  expect(await books.orderOf(unpaid.orderId)).toEqual({ state: 'canceled', refundedCents: 0 })
  expect(await books.orderOf(invoiced.orderId)).toEqual({ state: 'canceled', refundedCents: 0 })
  expect(await books.orderOf(block.orderId)).toEqual({ state: 'canceled', refundedCents: 0 })
  for (const { orderId } of [card, unpaid, invoiced, block]) expect(await books.ledgerOf(orderId)).toEqual({})
  expect(await books.papersOf(card.orderId)).toEqual(['credit_note 12000', 'receipt 12000'])
  expect(await books.papersOf(invoiced.orderId)).toEqual(['credit_note 12000', 'invoice 12000'])
  expect(await books.papersOf(block.orderId)).toEqual(['credit_note 60000', 'invoice 60000'])
  expect(await books.drawnOf(stage.district.id)).toEqual({ 'PO-R': 0, 'PO-7': 0 })
  expect(await payAtHostedPage(unpaid.url)).toMatchObject({ paid: false })

  expect(await countBlock(open, block.blockId)).toEqual({ canceled: 5 })
  const seats = await ask(open.house, stage.manager, statement, { blockId: block.blockId })
  expect(seats).toMatchObject({
    value: { tally: { bought: { seats: 5, cents: 60_000 }, states: { canceled: { seats: 5, cents: 60_000 } } } },
  })
  const links = await open.db
    .selectFrom('claim_link')
    .select('revoked_at')
    .where('block_id', '=', block.blockId)
    .execute()
  expect(links.every(({ revoked_at }) => revoked_at !== null)).toBe(true)
  const line = await open.db
    .selectFrom('waiting_list_entry')
    .select('state')
    .where('offering_id', '=', offeringId)
    .execute()
  expect(line).toEqual([{ state: 'canceled' }])

  const letters = await lettersOf(offeringId)
  const buyers = await open.db.selectFrom('seat_block').select('created_by').where('id', '=', block.blockId).execute()
  for (const id of [card, unpaid, invoiced, block.taker, block.named, waiting, stage.trainer].map((one) => one.id))
    expect(letters.get(id)).toBeDefined()
  expect(letters.get(buyers[0]?.created_by ?? '')).toMatchObject({
    data: { reader: 'seat-manager', seats: 5, creditCents: 60_000 },
  })
  expect(letters.get(card.id)).toMatchObject({ data: { cardCents: 12_000 } })
  expect(letters.get(card.id)?.sentAt).not.toBeNull()
  expect(letters.size).toBe(8)

  // The quote before is the result after.
  const after = await stage.board()
  expect(after.quoted).toEqual(before.quoted)
  expect(after.progress).toMatchObject({
    peopleLeft: 0,
    waitingLeft: 0,
    blocksLeft: 0,
    credited: { count: 2, cents: 72_000 },
    sent: { count: 1, cents: 12_000 },
    requested: { count: 0 },
    failed: { count: 0 },
  })
  expect(after.progress?.finishedAt).not.toBeNull()
  expect(await listBreaches(open.db, { ids: 'installation' }, open.house.now())).toEqual([])
  const found = await ask(open.house, { kind: 'anyone' }, search, {})
  expect(JSON.stringify(found)).not.toContain(offeringId)
})

test('an invoice that was paid in part: the rest is credited, the check goes back by hand', async () => {
  const stage = await cancelStage(open)
  const { orderId } = await stage.invoiced()
  await open.settle()
  const desk = await stage.someone()
  await open.world.grant(desk, 'finance', { kind: 'provider', id: stage.provider.id })
  const paid = await run(open.house, await open.world.actor(desk), recordPayment, {
    orderId,
    way: 'check',
    amountCents: 5_000,
    receivedOn: dateIn(open.house.now(), 'America/Los_Angeles'),
    reference: '1042',
    commandId: commandId(),
  })
  expect(paid).toMatchObject({ ok: true })
  expect((await stage.board()).quoted).toMatchObject({
    hand: { count: 1, cents: 5_000 },
    invoices: [{ cents: 7_000 }],
    totalCents: 12_000,
  })
  await stage.cancel()
  await open.settle()
  expect(await books.orderOf(orderId)).toMatchObject({ state: 'paid' })
  expect(await books.ledgerOf(orderId)).toEqual({ bank: 5_000, unearned_registration: -5_000 })
  expect((await stage.board()).progress).toMatchObject({
    byHand: { count: 1, cents: 5_000 },
    credited: { cents: 7_000 },
  })
  expect(await listBreaches(open.db, { ids: 'installation' }, open.house.now())).toEqual([])
})
