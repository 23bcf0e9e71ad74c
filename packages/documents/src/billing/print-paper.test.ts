import type { PaperBody } from '@inservice/domain/billing'
import { expect, test } from 'vitest'
import { readPaper, wordsOf } from '../../testing/read-paper.ts'
import { printPaper, type IssuedPaper } from './index.ts'

const body: PaperBody = {
  provider: { name: 'Puget Sound ESD', addressLines: ['800 Oakesdale Ave SW', 'Renton'], email: 'learn@example.org' },
  billTo: { name: 'Renton School District', attention: 'Ana Ruiz', email: 'ap@example.org' },
  orderNumber: 'R-7',
  purchaseOrderNumber: 'PO-7',
  lines: [
    {
      title: 'Data Coaching for Equity',
      forPerson: 'Ana Ruiz',
      quantity: 1,
      unitCents: 12_500,
      amountCents: 12_500,
      working: [
        { step: 'listed', reason: 'listed', cents: 15_000, facts: { quantity: 1, eachCents: 15_000 } },
        { step: 'early', reason: 'early-price', cents: -2_500, facts: { until: '2026-02-01' } },
      ],
    },
  ],
  payments: [],
}
const paper: IssuedPaper = {
  kind: 'invoice',
  number: 'PSESD-INV-FY26-00042',
  issuedOn: '2026-03-02',
  dueOn: '2026-04-01',
  totalCents: 12_500,
  body,
}
const said = async (bytes: Promise<Uint8Array>) => wordsOf(readPaper(await bytes))

test('an invoice is printed from what it said, with each reason of the price', async () => {
  const words = await said(printPaper(paper, 'en'))
  for (const part of [
    'For Ana Ruiz',
    'Early price until February 1, 2026',
    'April 1, 2026',
    'Send a check',
    'Order R-7',
  ])
    expect(words).toContain(part)
})

test('a receipt in Spanish says how it was paid', async () => {
  const payments = [{ on: '2026-03-02', way: 'card' as const, reference: 'pi_1', amountCents: 12_500 }]
  const words = await said(printPaper({ ...paper, kind: 'receipt', body: { ...body, payments } }, 'es'))
  for (const part of ['Recibo', 'Tarjeta', 'Precio publicado', 'Pedido R-7']) expect(words).toContain(part)
})

test('a receipt of a check for a credited invoice leaves nothing open', async () => {
  const payments = [{ on: '2026-03-04', way: 'ach' as const, reference: 'T-88', amountCents: 11_000 }]
  const its = { ...body, payments, creditedCents: 1_500 }
  const words = await said(printPaper({ ...paper, kind: 'receipt', body: its }, 'en'))
  for (const part of ['Bank transfer (ACH)', 'T-88', 'Credited on the invoice', 'Balance due', '$0.00'])
    expect(words).toContain(part)
})

test('a credit note names the paper that it takes back, the reason and what is kept', async () => {
  const note = {
    ...body,
    credits: { kind: 'receipt' as const, number: 'PSESD-RC-FY26-00001' },
    reason: 'withdrawn' as const,
    withheldCents: 1_500,
    refundedTo: 'card' as const,
  }
  const words = await said(printPaper({ ...paper, kind: 'credit_note', body: note }, 'en'))
  for (const part of ['Credits receipt', 'PSESD-RC-FY26-00001', 'Registration withdrawn', '$15.00', 'Card'])
    expect(words).toContain(part)
})

test('a quote says until when, why so much, and what to write on the purchase order', async () => {
  const quote = {
    subject: 'pack' as const,
    subjectId: 'p',
    quantity: 10,
    requestedBy: 'D. Whitfield',
    path: '/seats/buy/pack/p?quantity=10&quote=q',
  }
  const its: IssuedPaper = {
    ...paper,
    kind: 'quote',
    number: 'PSESD-QT-FY26-00001',
    body: { ...body, orderNumber: '', purchaseOrderNumber: null, quote },
  }
  const words = await said(printPaper(its, 'en', 'https://inservice.example'))
  for (const part of [
    'Quote PSESD-QT-FY26-00001',
    'April 1, 2026',
    'D. Whitfield',
    'Early price until February 1, 2026',
    'Write on the purchase order: “Quote PSESD-QT-FY26-00001”',
    'learn@example.org',
  ])
    expect(words).toContain(part)
  expect(words).not.toContain('Order R-')
  expect(await said(printPaper(its, 'es'))).toContain('Presupuesto PSESD-QT-FY26-00001')
})
