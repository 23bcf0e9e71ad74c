import { payAtHostedPage } from '@inservice/gateways/stripe-emulator'
import { plusMinutes, type Id } from '@inservice/domain/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCardHouse } from '../../test/index.ts'
import { checkPayment, lapseOrder, lapseOrders, order, payOrder, processGatewayEvent } from '../billing/index.ts'
import { ask, run } from '../kernel/index.ts'
import { holdSeat } from './hold-seat.ts'
import { register } from './register.ts'
import { withdraw } from './withdraw.ts'
import { withdrawalQuote } from './withdrawal-quote.ts'

let open: Awaited<ReturnType<typeof openCardHouse>>
beforeAll(async () => {
  open = await openCardHouse()
})
afterAll(() => open.close())

const commandId = () => open.house.newId()
const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value => {
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}
const noFaults = () => open.emulator.faults(null)

/** One who has registered for $120.00 and stands before the hosted page. */
const atThePage = async (capacity = 2) => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity, prices: [{ cents: 12_000 }] })
  const actor = await open.world.actor(await open.world.person())
  const { enrollmentId, orderId } = value(
    await run(open.house, actor, register, {
      offeringId: offering.id,
      payBy: 'card',
      expectedCents: 12_000,
      commandId: commandId(),
    }),
  )
  const { url } = value(await payOrder.go(open.house, actor, { orderId, language: 'en', commandId: commandId() }))
  return { offering, actor, enrollmentId, orderId, url }
}
const stateOf = async (enrollmentId: Id) =>
  (await open.db.selectFrom('enrollment').select('state').where('id', '=', enrollmentId).executeTakeFirstOrThrow())
    .state
const orderOf = (orderId: Id) =>
  open.db
    .selectFrom('customer_order')
    .select(['state', 'paid_cents', 'refunded_cents'])
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow()
const papersOf = (orderId: Id) =>
  open.db
    .selectFrom('billing_document')
    .select(['kind', 'number', 'total_cents'])
    .where('order_id', '=', orderId)
    .orderBy('created_at')
    .execute()
const taken = async (offeringId: Id) =>
  (
    await open.db
      .selectFrom('seat_pool')
      .select('taken')
      .where('offering_id', '=', offeringId)
      .executeTakeFirstOrThrow()
  ).taken
/** What an order left in each account. */
const accounts = async (orderId: Id) => {
  const rows = await open.db
    .selectFrom('ledger_posting')
    .innerJoin('ledger_entry', 'ledger_entry.id', 'ledger_posting.entry_id')
    .select((eb) => ['account', eb.fn.sum<number>('amount_cents').as('cents')])
    .where('order_id', '=', orderId)
    .groupBy('account')
    .execute()
  const sums = Object.fromEntries(rows.map((row) => [row.account, row.cents]))
  expect(Object.values(sums).reduce((sum, cents) => sum + cents, 0)).toBe(0)
  return Object.fromEntries(Object.entries(sums).filter(([, cents]) => cents !== 0))
}

test('a card that pays: webhook, order, seat, receipt', async () => {
  const { offering, actor, enrollmentId, orderId, url } = await atThePage()
  expect(await stateOf(enrollmentId)).toBe('pending_payment')
  const paid = await payAtHostedPage(url)
  expect(paid).toMatchObject({ paid: true })
  await open.settle()
  expect(await stateOf(enrollmentId)).toBe('confirmed')
  expect(await orderOf(orderId)).toEqual({ state: 'paid', paid_cents: 12_000, refunded_cents: 0 })
  expect(await papersOf(orderId)).toMatchObject([{ kind: 'receipt', total_cents: 12_000 }])
  expect(await taken(offering.id)).toBe(1)
  expect(await accounts(orderId)).toEqual({ card_clearing: 12_000, unearned_registration: -12_000 })
  const seen = value(await ask(open.house, actor, order, { orderId }))
  expect(seen.events.map(({ what }) => what)).toEqual(['ordered', 'paid', 'receipt'])
})

test('told twice, and asked besides: it is booked once', async () => {
  open.emulator.faults({ webhooks: { copies: 3 } })
  open.told.length = 0
  const { actor, enrollmentId, orderId, url } = await atThePage()
  await payAtHostedPage(url)
  const asked = () => checkPayment.go(open.house, actor, { orderId, commandId: commandId() })
  const answers = await Promise.all([asked(), asked()])
  expect(answers.every(({ ok }) => ok)).toBe(true)
  await open.settle()
  noFaults()
  expect(open.told.length).toBeGreaterThanOrEqual(new Set(open.told).size * 2)
  const events = await open.db.selectFrom('gateway_event').select('id').execute()
  for (const { id } of events) await processGatewayEvent.handle(open.house, { eventId: id })
  await open.settle()
  expect(await stateOf(enrollmentId)).toBe('confirmed')
  expect(await orderOf(orderId)).toMatchObject({ paid_cents: 12_000 })
  expect(await papersOf(orderId)).toHaveLength(1)
  expect(await accounts(orderId)).toEqual({ card_clearing: 12_000, unearned_registration: -12_000 })
})

test('a webhook that never comes: coming back from the page is enough', async () => {
  open.emulator.faults({ webhooks: { lose: true } })
  const { actor, enrollmentId, orderId, url } = await atThePage()
  await payAtHostedPage(url)
  await open.settle()
  expect(await stateOf(enrollmentId)).toBe('pending_payment')
  expect(await checkPayment.go(open.house, actor, { orderId, commandId: commandId() })).toMatchObject({
    value: { state: 'paid' },
  })
  await open.settle()
  noFaults()
  expect(await stateOf(enrollmentId)).toBe('confirmed')
})

test('a declined card moves no money and keeps the seat; the same page takes another card', async () => {
  const { offering, enrollmentId, orderId, url } = await atThePage()
  const declined = await payAtHostedPage(url, { number: '4000000000000002' })
  expect(declined).toMatchObject({ paid: false })
  await open.settle()
  expect(await stateOf(enrollmentId)).toBe('pending_payment')
  expect(await orderOf(orderId)).toMatchObject({ state: 'awaiting_payment', paid_cents: 0 })
  expect(await taken(offering.id)).toBe(1)
  expect(await payAtHostedPage(url)).toMatchObject({ paid: true })
  await open.settle()
  expect(await stateOf(enrollmentId)).toBe('confirmed')
})

test('time runs out unpaid: the page closes, the seat goes back, nothing is booked', async () => {
  const { offering, enrollmentId, orderId, url } = await atThePage()
  const start = open.house.now()
  await lapseOrders.handle(open.house, {})
  expect(await orderOf(orderId)).toMatchObject({ state: 'awaiting_payment' })
  open.setNow(plusMinutes(start, 36))
  await lapseOrders.handle(open.house, {})
  await open.settle()
  expect(await stateOf(enrollmentId)).toBe('lapsed')
  expect(await orderOf(orderId)).toMatchObject({ state: 'lapsed' })
  expect(await taken(offering.id)).toBe(0)
  expect(await accounts(orderId)).toEqual({})
  expect(await payAtHostedPage(url)).toMatchObject({ paid: false })
  open.setNow(start)
})

test('paid in the last minute with the webhook lost: lapsing asks first, and books it', async () => {
  open.emulator.faults({ webhooks: { lose: true } })
  const { enrollmentId, orderId, url } = await atThePage()
  await payAtHostedPage(url)
  const start = open.house.now()
  open.setNow(plusMinutes(start, 36))
  await lapseOrders.handle(open.house, {})
  await open.settle()
  noFaults()
  open.setNow(start)
  expect(await orderOf(orderId)).toMatchObject({ state: 'paid' })
  expect(await stateOf(enrollmentId)).toBe('confirmed')
})

/** Paid at the very moment in which the order lapsed: the provider's answer came after ours. */
const paidLate = async (capacity: number) => {
  open.emulator.faults({ webhooks: { lose: true } })
  const before = await atThePage(capacity)
  await payAtHostedPage(before.url)
  const start = open.house.now()
  open.setNow(plusMinutes(start, 36))
  const machine = { kind: 'machine', name: 'test' } as const
  value(await run(open.house, machine, lapseOrder, { orderId: before.orderId, commandId: commandId() }))
  await open.work()
  noFaults()
  return { ...before, back: () => open.setNow(start) }
}

test('late money takes a seat that is still free', async () => {
  const { offering, actor, enrollmentId, orderId, back } = await paidLate(2)
  expect(await taken(offering.id)).toBe(0)
  await checkPayment.go(open.house, actor, { orderId, commandId: commandId() })
  await open.settle()
  expect(await stateOf(enrollmentId)).toBe('confirmed')
  expect(await taken(offering.id)).toBe(1)
  expect(await accounts(orderId)).toEqual({ card_clearing: 12_000, unearned_registration: -12_000 })
  expect(await papersOf(orderId)).toMatchObject([{ kind: 'receipt', total_cents: 12_000 }])
  back()
})

test('late money goes back in full where the seat has gone', async () => {
  const { offering, actor, enrollmentId, orderId, back } = await paidLate(1)
  const other = await open.world.actor(await open.world.person())
  value(await run(open.house, other, holdSeat, { offeringId: offering.id, commandId: commandId() }))
  await checkPayment.go(open.house, actor, { orderId, commandId: commandId() })
  await open.settle()
  expect(await stateOf(enrollmentId)).toBe('lapsed')
  expect(await orderOf(orderId)).toEqual({ state: 'refunded', paid_cents: 12_000, refunded_cents: 12_000 })
  expect(await taken(offering.id)).toBe(1)
  expect(await accounts(orderId)).toEqual({})
  expect(await papersOf(orderId)).toEqual([])
  back()
})

test('late money goes back where one has meanwhile registered anew', async () => {
  const { offering, actor, orderId, back } = await paidLate(2)
  value(
    await run(open.house, actor, register, {
      offeringId: offering.id,
      payBy: 'card',
      expectedCents: 12_000,
      commandId: commandId(),
    }),
  )
  await checkPayment.go(open.house, actor, { orderId, commandId: commandId() })
  await open.settle()
  expect(await orderOf(orderId)).toMatchObject({ state: 'refunded' })
  expect(await taken(offering.id)).toBe(1)
  back()
})

test('withdrawing a paid registration sends the money back the way it came, with a credit note', async () => {
  const { offering, actor, enrollmentId, orderId, url } = await atThePage()
  await payAtHostedPage(url)
  await open.settle()
  const { refund, way } = value(await ask(open.house, actor, withdrawalQuote, { enrollmentId }))
  expect(way).toBe('card')
  const withdrawn = { enrollmentId, expectedCents: refund.cents, commandId: commandId() }
  value(await run(open.house, actor, withdraw, withdrawn))
  value(await run(open.house, actor, withdraw, withdrawn))
  await open.settle()
  expect(await taken(offering.id)).toBe(0)
  expect(await orderOf(orderId)).toMatchObject({ refunded_cents: refund.cents })
  expect(await papersOf(orderId)).toMatchObject([
    { kind: 'receipt', total_cents: 12_000 },
    { kind: 'credit_note', total_cents: refund.cents },
  ])
  const { unearned_registration: unearned } = await accounts(orderId)
  expect(unearned).toBeUndefined()
})

test('withdrawing before paying calls the order off, and its page closes', async () => {
  const { offering, actor, enrollmentId, orderId, url } = await atThePage()
  value(await run(open.house, actor, withdraw, { enrollmentId, expectedCents: 0, commandId: commandId() }))
  await open.settle()
  expect(await orderOf(orderId)).toMatchObject({ state: 'canceled' })
  expect(await taken(offering.id)).toBe(0)
  expect(await payAtHostedPage(url)).toMatchObject({ paid: false })
  expect(await accounts(orderId)).toEqual({})
})
