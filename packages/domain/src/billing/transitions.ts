/**
 * Where an order stands. `open`: being put together, seats held; `awaiting_payment`: at the card page;
 * `confirmed_invoice_open`: confirmed on a purchase order or invoice, not yet paid; `paid`: nothing is owed;
 * `part_refunded`, `refunded`: money went back; `canceled`: called off before money came; `lapsed`: its time ran out.
 */
export const orderStates = [
  'open',
  'awaiting_payment',
  'confirmed_invoice_open',
  'paid',
  'part_refunded',
  'refunded',
  'canceled',
  'lapsed',
] as const
export type OrderStatus = (typeof orderStates)[number]

export type OrderDeed =
  | 'begin_payment'
  | 'fail_payment'
  | 'confirm_on_invoice'
  | 'settle'
  | 'settle_late'
  | 'refund_part'
  | 'refund_all'
  | 'cancel'
  | 'lapse'

/** From where each deed may start, and where it ends. What isn't here can't happen; nothing is implied by another column. */
export const orderTransitions: Readonly<
  Record<OrderDeed, { readonly from: readonly OrderStatus[]; readonly to: OrderStatus }>
> = {
  begin_payment: { from: ['open'], to: 'awaiting_payment' },
  // A declined card leaves the seat held: one may try again, or pay another way.
  fail_payment: { from: ['awaiting_payment'], to: 'open' },
  confirm_on_invoice: { from: ['open'], to: 'confirmed_invoice_open' },
  // From open at once: free, covered by seats, or paid at the desk.
  settle: { from: ['open', 'awaiting_payment', 'confirmed_invoice_open'], to: 'paid' },
  // Money for a lapsed order takes a seat that is still free, or goes back at once.
  settle_late: { from: ['lapsed', 'canceled'], to: 'paid' },
  refund_part: { from: ['paid', 'part_refunded'], to: 'part_refunded' },
  refund_all: { from: ['paid', 'part_refunded', 'lapsed', 'canceled'], to: 'refunded' },
  cancel: { from: ['open', 'awaiting_payment', 'confirmed_invoice_open'], to: 'canceled' },
  lapse: { from: ['open', 'awaiting_payment', 'confirmed_invoice_open'], to: 'lapsed' },
}
