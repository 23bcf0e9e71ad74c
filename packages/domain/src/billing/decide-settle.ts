import { ok, refuse, type Cents, type Result } from '../kernel/index.ts'
import { moveOrder } from './move-order.ts'
import type { OrderStatus } from './transitions.ts'

export type SettleState = {
  readonly order: { readonly status: OrderStatus; readonly totalCents: Cents; readonly paidCents: Cents }
  readonly payment: { readonly state: string; readonly amountCents: Cents }
}
/** Money that came: the order's new state and totals; `late` where the order had already lapsed or was canceled. */
export type Settled = {
  readonly repeats: boolean
  readonly late: boolean
  readonly status: OrderStatus
  readonly paidCents: Cents
}

/**
 * What a payment does to its order. Told twice it changes nothing. Money is never dropped: for a lapsed order it is
 * recorded too, and whoever kept the seat decides what follows. Refuses `payment-differs` where the amount is not the one asked for.
 * An order of $150.00 awaiting payment, $150.00 paid → `paid`, paid $150.00. Source: late money takes a free seat or goes back (practice).
 */
export const decideSettle = (
  { order, payment }: SettleState,
  amountCents: Cents,
): Result<Settled, 'order-step-closed' | 'payment-differs'> => {
  if (payment.state === 'succeeded')
    return ok({ repeats: true, late: false, status: order.status, paidCents: order.paidCents })
  if (amountCents !== payment.amountCents)
    return refuse('payment-differs', { cents: amountCents, askedCents: payment.amountCents })
  const late = order.status === 'lapsed' || order.status === 'canceled'
  const moved = moveOrder(order.status, late ? 'settle_late' : 'settle')
  if (!moved.ok) return moved
  return ok({ repeats: false, late, status: moved.value, paidCents: order.paidCents + amountCents })
}
