import { expect, test } from 'vitest'
import { decideDeskPayment, DeskPayment, type InvoicedOrder } from './decide-desk-payment.ts'
import { decideReminder } from './decide-reminder.ts'

const order: InvoicedOrder = {
  state: 'confirmed_invoice_open',
  totalCents: 16_500,
  paidCents: 0,
  creditedCents: 1_500,
  placedOn: '2026-02-10',
}
const today = '2026-03-02'
const pay = (amountCents: number, its: Partial<InvoicedOrder> = {}, receivedOn = today) =>
  decideDeskPayment({ ...order, ...its }, { amountCents, receivedOn }, today)

test('part of it leaves the invoice open, the rest pays it', () => {
  expect(pay(10_000)).toEqual({
    ok: true,
    value: { status: 'confirmed_invoice_open', paidCents: 10_000, openCents: 5_000 },
  })
  expect(pay(5_000, { paidCents: 10_000 })).toEqual({
    ok: true,
    value: { status: 'paid', paidCents: 15_000, openCents: 0 },
  })
})

test.each([
  ['nothing', pay(0), 'payment-nothing'],
  ['less than nothing', pay(-100), 'payment-nothing'],
  ['a cent too much, the credit note counted', pay(15_001), 'payment-above-open'],
  ['tomorrow', pay(100, {}, '2026-03-03'), 'payment-in-future'],
  ['the day before the order', pay(100, {}, '2026-02-09'), 'payment-before-order'],
  ['a paid order', pay(100, { state: 'paid', paidCents: 15_000 }), 'invoice-not-open'],
  ['a card order', pay(100, { state: 'awaiting_payment' }), 'invoice-not-open'],
  ['an invoice credited in full', pay(100, { creditedCents: 16_500 }), 'invoice-not-open'],
])('%s is refused', (_name, decided, code) => {
  expect(decided).toMatchObject({ ok: false, refusal: { code } })
})

test('what is written down needs an amount, a day and a number', () => {
  const whole = { way: 'check', amountCents: 100, receivedOn: today, reference: '1042' }
  expect(DeskPayment.safeParse(whole).success).toBe(true)
  for (const lacking of [{ reference: '  ' }, { receivedOn: '' }, { amountCents: -1 }, { way: 'barter' }])
    expect(DeskPayment.safeParse({ ...whole, ...lacking }).success).toBe(false)
})

test('an open invoice is reminded of once a day, and no other', () => {
  expect(decideReminder({ ...order, remindedOn: null }, today)).toMatchObject({ ok: true })
  expect(decideReminder({ ...order, remindedOn: '2026-03-01' }, today)).toMatchObject({ ok: true })
  expect(decideReminder({ ...order, remindedOn: today }, today)).toMatchObject({ refusal: { code: 'reminded-today' } })
  expect(decideReminder({ ...order, state: 'paid', remindedOn: null }, today)).toMatchObject({
    refusal: { code: 'invoice-not-open' },
  })
})
