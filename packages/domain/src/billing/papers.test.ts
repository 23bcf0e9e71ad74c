import { expect, test } from 'vitest'
import type { PaperOrder } from './paper.ts'
import { paperBodySchema } from './paper.ts'
import { sayWorking } from './say-working.ts'
import { writeCreditNote } from './write-credit-note.ts'
import { writeInvoice } from './write-invoice.ts'
import { writeReceipt } from './write-receipt.ts'

const working = [
  { step: 'listed', reason: 'listed', cents: 15_000, facts: { quantity: 1, eachCents: 15_000 } },
  { step: 'early', reason: 'early-price', cents: -2_500, facts: { until: '2026-02-01' } },
]
const order: PaperOrder = {
  number: 'R-1',
  method: 'card',
  totalCents: 12_500,
  paidCents: 12_500,
  billingName: 'Ana Ruiz',
  billingEmail: 'ana@example.org',
  buyerName: 'Ana Ruiz',
  organizationName: 'Renton School District',
  purchaseOrderNumber: null,
  timeZone: 'America/Los_Angeles',
  provider: { name: 'Puget Sound ESD' },
  lines: [{ id: 'l', title: 'Data Coaching', quantity: 1, amountCents: 12_500, working, personName: 'Ana Ruiz' }],
  payments: [
    {
      method: 'card',
      state: 'succeeded',
      amountCents: 12_500,
      settledAt: '2026-03-03T04:00:00.000Z',
      gatewayPaymentId: 'pi_1',
    },
    { method: 'card', state: 'expired', amountCents: 12_500, settledAt: null, gatewayPaymentId: null },
  ],
  papers: [],
}
const receipt = { kind: 'receipt', number: 'P-RC-1', totalCents: 12_500 }

test('a receipt names the payment on its day in the provider’s zone, once', () => {
  const paper = writeReceipt(order)
  expect(paper).toMatchObject({
    totalCents: 12_500,
    body: { billTo: { name: 'Ana Ruiz' }, payments: [{ on: '2026-03-02', way: 'card', amountCents: 12_500 }] },
  })
  expect(writeReceipt({ ...order, papers: [receipt] })).toBeNull()
  expect(writeReceipt({ ...order, payments: [] })).toBeNull()
})

test('a receipt of a check names its number and day, and what was credited on the invoice', () => {
  const check = { method: 'check', state: 'succeeded', amountCents: 11_000, settledAt: '2026-03-05T18:00:00.000Z' }
  const papers = [
    { kind: 'invoice', number: 'P-INV-1', totalCents: 12_500 },
    { kind: 'credit_note', number: 'P-CN-1', totalCents: 1_500 },
  ]
  const payments = [{ ...check, gatewayPaymentId: null, reference: '1042', receivedOn: '2026-03-04' }]
  expect(writeReceipt({ ...order, payments, papers })).toMatchObject({
    totalCents: 11_000,
    body: { creditedCents: 1_500, payments: [{ on: '2026-03-04', way: 'check', reference: '1042' }] },
  })
})

test('an invoice goes to the organization, is due in 30 days, and is written once', () => {
  const byOrder = { ...order, method: 'purchase_order', payments: [], purchaseOrderNumber: 'PO-7' }
  expect(writeInvoice(byOrder, '2026-03-02T17:00:00.000Z')).toMatchObject({
    dueOn: '2026-04-01',
    body: { billTo: { name: 'Renton School District', attention: 'Ana Ruiz' }, purchaseOrderNumber: 'PO-7' },
  })
  const has = { ...byOrder, papers: [{ kind: 'invoice', number: 'P-INV-1', totalCents: 12_500 }] }
  expect(writeInvoice(has, '2026-03-02T17:00:00.000Z')).toBeNull()
  expect(writeInvoice({ ...byOrder, totalCents: 0 }, '2026-03-02T17:00:00.000Z')).toBeNull()
})

test('a credit note takes back a receipt or lowers an invoice; without a paper there is none', () => {
  const credit = { cents: 11_000, withheldCents: 1_500, reason: 'withdrawn', lineId: 'l', refundedTo: 'card' } as const
  expect(writeCreditNote(order, credit)).toBeNull()
  expect(writeCreditNote({ ...order, papers: [receipt] }, credit)).toMatchObject({
    totalCents: 11_000,
    body: { credits: { kind: 'receipt', number: 'P-RC-1' }, withheldCents: 1_500, refundedTo: 'card' },
  })
  const invoice = { kind: 'invoice', number: 'P-INV-1', totalCents: 12_500 }
  expect(writeCreditNote({ ...order, papers: [receipt, invoice] }, { ...credit, refundedTo: null })).toMatchObject({
    body: { credits: { kind: 'invoice', number: 'P-INV-1' }, refundedTo: null },
  })
})

test('what a paper said is read again as it was written', () => {
  const body: unknown = JSON.parse(JSON.stringify(writeReceipt(order)?.body))
  expect(paperBodySchema.parse(body)).toEqual(writeReceipt(order)?.body)
})

test('a line’s working is said in either language; unknown working says nothing', () => {
  expect(sayWorking(working, 'en').map(({ label }) => label)).toEqual([
    'Listed price',
    'Early price until February 1, 2026',
  ])
  expect(sayWorking(working, 'es')[0]?.label).toBe('Precio publicado')
  expect(
    sayWorking([{ code: 'per-hour', cents: 900, facts: { minutes: 180, perHourCents: 300 } }], 'en'),
  ).toMatchObject([{ label: '3 hours × $3.00', cents: 900 }])
  expect(sayWorking({ any: 'thing' }, 'en')).toEqual([])
})
