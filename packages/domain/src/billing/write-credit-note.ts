import type { Cents } from '../kernel/index.ts'
import { describeOrder } from './describe-order.ts'
import { paidWays, type CreditReason, type NewPaper, type PaperOrder } from './paper.ts'

export type Credit = {
  readonly cents: Cents
  readonly withheldCents: Cents
  readonly reason: CreditReason
  /** The order's line that it concerns, where it is one. */
  readonly lineId: string | null
  /** How the money went back; null where an open invoice is lowered. */
  readonly refundedTo: string | null
}

/**
 * The credit note of money that went back, or of an open invoice that was lowered, against the paper that it takes back.
 * Null where nothing is credited or the order never got a paper. $135.00 back of $150.00 → a note of $135.00 against the receipt.
 * Source: numbered credit notes without gaps (practice).
 */
export const writeCreditNote = (order: PaperOrder, credit: Credit): NewPaper | null => {
  const kind = credit.refundedTo === null ? 'invoice' : 'receipt'
  const against =
    order.papers.findLast((paper) => paper.kind === kind) ?? order.papers.find(({ kind }) => kind === 'invoice')
  if (credit.cents === 0 || !against) return null
  const line = order.lines.find(({ id }) => id === credit.lineId) ?? order.lines[0]
  const title = line?.title ?? order.number
  return {
    kind: 'credit_note',
    dueOn: null,
    totalCents: credit.cents,
    body: {
      ...describeOrder(order),
      lines: [
        {
          title,
          forPerson: line?.personName ?? null,
          quantity: 1,
          unitCents: credit.cents,
          amountCents: credit.cents,
          working: [],
        },
      ],
      payments: [],
      credits: { kind: against.kind === 'invoice' ? 'invoice' : 'receipt', number: against.number },
      reason: credit.reason,
      withheldCents: credit.withheldCents,
      refundedTo: paidWays.find((way) => way === credit.refundedTo) ?? null,
    },
  }
}
