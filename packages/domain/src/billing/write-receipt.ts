import { dateIn } from '../kernel/index.ts'
import { describeOrder } from './describe-order.ts'
import { paidWays, type NewPaper, type PaperOrder } from './paper.ts'

const wayOf = (method: string) => paidWays.find((way) => way === method) ?? 'invoice'

/**
 * The receipt of an order that was paid: what for, and each payment with its day. Null where no money came, or where receipts
 * stand for all of it already; so that being told twice makes one. $120.00 by card → a receipt of $120.00. Source: practice.
 */
export const writeReceipt = (order: PaperOrder): NewPaper | null => {
  const payments = order.payments.filter(({ state }) => state === 'succeeded')
  const cents = payments.reduce((sum, { amountCents }) => sum + amountCents, 0)
  const receipted = order.papers.filter(({ kind }) => kind === 'receipt').reduce((sum, one) => sum + one.totalCents, 0)
  if (cents <= receipted) return null
  const isInvoiced = order.papers.some(({ kind }) => kind === 'invoice')
  const notes = isInvoiced ? order.papers.filter(({ kind }) => kind === 'credit_note') : []
  return {
    kind: 'receipt',
    dueOn: null,
    totalCents: cents - receipted,
    body: {
      ...describeOrder(order),
      creditedCents: notes.reduce((sum, one) => sum + one.totalCents, 0),
      payments: payments.map(({ method, amountCents, settledAt, gatewayPaymentId, reference, receivedOn }) => ({
        on: receivedOn ?? dateIn(settledAt ?? '1970-01-01T00:00:00.000Z', order.timeZone),
        way: wayOf(method),
        reference: reference ?? gatewayPaymentId,
        amountCents,
      })),
    },
  }
}
