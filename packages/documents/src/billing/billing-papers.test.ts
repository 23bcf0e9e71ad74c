import { describe, expect, it } from 'vitest'
import { readPaper, wordsOf } from '../../testing/read-paper.ts'
import { district, frame } from '../../testing/samples.ts'
import { creditNotePdf, invoicePdf, quotePdf, receiptPdf, statementPdf, type BillingPaper } from './index.ts'

const paper: BillingPaper = {
  ...frame('en'),
  number: '2026-00041',
  billTo: district,
  purchaseOrderNumber: 'PO-10442',
  lines: [
    {
      title: 'Data Coaching for Equity',
      reasons: ['Member district', 'Early registration −$25.00'],
      quantity: 10,
      unitCents: 22_500,
      amountCents: 225_000,
    },
    { title: 'Clock hours', quantity: 10, unitCents: 3_300, amountCents: 33_000 },
  ],
  totalCents: 258_000,
  accountCodes: [{ code: '10-5101-31-7000-0210', amountCents: 258_000 }],
}
const check = { on: '2026-03-20', way: 'check', reference: 'No. 20481', amountCents: 58_000 } as const
const said = async (bytes: Promise<Uint8Array>) => wordsOf(readPaper(await bytes))

describe('the papers of money', () => {
  it('an invoice says who, how much, why, until when and how to pay', async () => {
    const invoice = {
      ...paper,
      dueOn: '2026-05-02',
      howToPay: ['Send a check.'],
      payUrl: 'https://inservice.example.org/pay/1',
    }
    const words = await said(invoicePdf({ ...invoice, payments: [check] }))
    for (const part of [
      'Invoice 2026-00041',
      'Renton School District',
      'Attention: Accounts Payable',
      'PO-10442',
      'May 2, 2026',
      'Member district',
      'Early registration −$25.00',
      '$2,580.00',
      'No. 20481',
      '$2,000.00',
      'Send a check.',
      '10-5101-31-7000-0210',
      'https://inservice.example.org/pay/1',
    ])
      expect(words).toContain(part)
    const paid = await said(invoicePdf({ ...invoice, payments: [{ ...check, amountCents: 258_000 }] }))
    expect(paid).not.toContain('How to pay')
  })

  it('a receipt says what came in and what is still open', async () => {
    const words = await said(receiptPdf({ ...paper, payments: [{ ...check, way: 'card' }] }))
    for (const part of ['Receipt 2026-00041', 'Card', '03/20/2026', '$580.00', 'Balance due', '$2,000.00'])
      expect(words).toContain(part)
  })

  it('a credit note says against which invoice, why, and where the money goes', async () => {
    const note = {
      ...paper,
      language: 'es',
      against: { kind: 'invoice', number: '2026-00040' },
      reason: 'Dos personas no pueden asistir',
    } as const
    const words = await said(creditNotePdf({ ...note, refundedTo: 'card' }))
    for (const part of ['Nota de crédito', '2026-00040', 'Dos personas no pueden asistir', 'Tarjeta', 'Total abonado'])
      expect(words).toContain(part)
    expect(await said(creditNotePdf(note))).toContain('Reduce lo que se debe')
  })

  it('a quote has a place for the approver, the purchase order and the account code', async () => {
    const words = await said(quotePdf({ ...paper, validUntil: '2026-06-30', howToOrder: ['Send a purchase order.'] }))
    for (const part of ['June 30, 2026', 'I approve this purchase.', 'Purchase order number', 'Account code'])
      expect(words).toContain(part)
  })

  it('a statement runs from the old balance to the new', async () => {
    const statement = {
      ...frame('en'),
      organization: district,
      fromOn: '2025-09-01',
      toOn: '2026-02-28',
      openingCents: 12_000,
      entries: [
        { on: '2025-10-01', number: '2025-00012', what: 'Invoice', amountCents: 90_000 },
        { on: '2025-11-03', number: '20112', what: 'Check', amountCents: -102_000 },
      ],
      closingCents: 0,
    }
    const words = await said(statementPdf(statement))
    for (const part of ['$120.00', '$1,020.00', '−$1,020.00', 'Balance on February 28, 2026'])
      expect(words).toContain(part)
    await expect(statementPdf({ ...statement, closingCents: 1 })).rejects.toThrow(/lead to 0, not to 1/)
  })

  it('none is printed whose lines or account codes do not add up', async () => {
    await expect(receiptPdf({ ...paper, totalCents: 257_999, payments: [] })).rejects.toThrow(/add up to 258000/)
    const codes = [{ code: '10', amountCents: 1 }]
    await expect(receiptPdf({ ...paper, accountCodes: codes, payments: [] })).rejects.toThrow(/account codes/)
  })
})
