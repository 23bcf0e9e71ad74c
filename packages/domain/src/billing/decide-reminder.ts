import { ok, refuse, type Cents, type PlainDate, type Result } from '../kernel/index.ts'
import { balanceOf } from './balance-of.ts'
import type { InvoicedOrder } from './decide-desk-payment.ts'

/**
 * Whether the payer is reminded of an open invoice now, and of how much. Refuses `invoice-not-open` where nothing is owed,
 * `reminded-today` after one that went out on the same day. $150.00 open, last reminded yesterday → $150.00. Source: practice.
 */
export const decideReminder = (
  order: Omit<InvoicedOrder, 'placedOn'> & { readonly remindedOn: PlainDate | null },
  today: PlainDate,
): Result<{ openCents: Cents }, 'invoice-not-open' | 'reminded-today'> => {
  const openCents = balanceOf(order)
  if (order.state !== 'confirmed_invoice_open' || openCents === 0) return refuse('invoice-not-open')
  return order.remindedOn === today ? refuse('reminded-today') : ok({ openCents })
}
