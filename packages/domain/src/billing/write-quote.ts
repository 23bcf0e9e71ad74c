import { plusDays, type Cents, type PlainDate } from '../kernel/index.ts'
import type { NewPaper, PaperBody } from './paper.ts'
import type { QuoteLine } from './quote-types.ts'

/** A quote keeps its price for 30 days (practice). */
export const quoteValidDays = 30

export type QuotedSale = {
  readonly provider: PaperBody['provider']
  readonly billTo: PaperBody['billTo']
  readonly title: string
  readonly lines: readonly QuoteLine[]
  readonly totalCents: Cents
  readonly asked: NonNullable<PaperBody['quote']>
  /** The last day on which it can be ordered at all; null: without end. */
  readonly lastOn: PlainDate | null
}

/**
 * The quote of what an organization may buy, good for 30 days, but never beyond the last day on which it can be ordered.
 * Source: a quote for the approver, before a purchase order (practice). Issued 2026-03-02 for a training whose registration
 * ends on 2026-03-20: good until then; on 2026-04-20: until 2026-04-01.
 */
export const writeQuote = (sale: QuotedSale, today: PlainDate): NewPaper => {
  const { provider, billTo, title, lines, totalCents, asked, lastOn } = sale
  const until = plusDays(today, quoteValidDays)
  const line = {
    title,
    quantity: asked.quantity,
    unitCents: Math.round(totalCents / asked.quantity),
    amountCents: totalCents,
    working: [...lines],
  }
  return {
    kind: 'quote',
    dueOn: lastOn !== null && lastOn < until ? lastOn : until,
    totalCents,
    body: { provider, billTo, orderNumber: '', lines: [line], payments: [], quote: asked },
  }
}
