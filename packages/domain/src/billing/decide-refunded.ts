import { ok, refuse, type Cents, type Result } from '../kernel/index.ts'
import { moveOrder } from './move-order.ts'
import type { OrderStatus } from './transitions.ts'

export type RefundedState = { readonly status: OrderStatus; readonly paidCents: Cents; readonly refundedCents: Cents }

/**
 * What money that has gone back does to its order: part of it, or all of it. Never more than came (practice).
 * $150.00 paid, $135.00 back → `part_refunded`, refunded $135.00; then $15.00 more → `refunded`. Refuses `refund-above-paid`.
 */
export const decideRefunded = (
  order: RefundedState,
  cents: Cents,
): Result<{ status: OrderStatus; refundedCents: Cents }, 'refund-above-paid' | 'order-step-closed'> => {
  const refundedCents = order.refundedCents + cents
  if (refundedCents > order.paidCents)
    return refuse('refund-above-paid', { leftCents: order.paidCents - order.refundedCents })
  const moved = moveOrder(order.status, refundedCents === order.paidCents ? 'refund_all' : 'refund_part')
  return moved.ok ? ok({ status: moved.value, refundedCents }) : moved
}
