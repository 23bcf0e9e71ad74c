import { ok, refuse, type Result } from '../kernel/index.ts'
import { orderTransitions, type OrderDeed, type OrderStatus } from './transitions.ts'

/**
 * Where a deed takes an order. Refuses a deed that its status doesn't allow: `moveOrder('refunded', 'settle')` is
 * `order-step-closed`; `moveOrder('open', 'confirm_on_invoice')` is `confirmed_invoice_open`. Source: table of transitions.
 */
export const moveOrder = (from: OrderStatus, deed: OrderDeed): Result<OrderStatus, 'order-step-closed'> => {
  const way = orderTransitions[deed]
  return way.from.includes(from) ? ok(way.to) : refuse('order-step-closed', { from, deed })
}
