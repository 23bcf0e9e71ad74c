import type { Cents } from '../kernel/index.ts'
import type { OrderStatus } from './transitions.ts'

/**
 * What is still to be paid on an order, never below 0: its total less credit notes on its invoice and what came.
 * An open invoice of $150.00 with $135.00 credited → $15.00. Nothing is owed on an order that is over.
 */
export const balanceOf = (order: {
  readonly state: OrderStatus
  readonly totalCents: Cents
  readonly paidCents: Cents
  readonly creditedCents: Cents
}): Cents =>
  order.state === 'open' || order.state === 'awaiting_payment' || order.state === 'confirmed_invoice_open'
    ? Math.max(0, order.totalCents - order.paidCents - order.creditedCents)
    : 0
