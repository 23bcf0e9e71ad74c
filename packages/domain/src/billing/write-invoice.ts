import { dateIn, plusDays, type Instant } from '../kernel/index.ts'
import { describeOrder } from './describe-order.ts'
import type { NewPaper, PaperOrder } from './paper.ts'

/** Invoices are due in 30 days (practice). */
export const invoiceDueDays = 30

/**
 * The invoice of an order that was confirmed on a purchase order, due 30 days from today in the provider's zone.
 * Null where nothing is owed or an invoice stands already. $300.00 on 2026-03-02 → due 2026-04-01. Source: practice.
 */
export const writeInvoice = (order: PaperOrder, now: Instant): NewPaper | null => {
  if (order.totalCents === 0 || order.papers.some(({ kind }) => kind === 'invoice')) return null
  return {
    kind: 'invoice',
    dueOn: plusDays(dateIn(now, order.timeZone), invoiceDueDays),
    totalCents: order.totalCents,
    body: { ...describeOrder(order), payments: [] },
  }
}
