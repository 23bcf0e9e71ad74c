import { z } from 'zod'
import {
  centsSchema,
  ok,
  plainDateSchema,
  refuse,
  textSchema,
  type Cents,
  type PlainDate,
  type Result,
} from '../kernel/index.ts'
import { balanceOf } from './balance-of.ts'
import { moveOrder } from './move-order.ts'
import type { OrderStatus } from './transitions.ts'

/** How money comes to the finance desk. */
export const deskWays = ['check', 'ach', 'cash'] as const

/** What the desk writes down of a payment: how, how much, on which day, and by which number it is found again. */
export const DeskPayment = z.object({
  way: z.enum(deskWays),
  amountCents: centsSchema,
  receivedOn: plainDateSchema,
  reference: textSchema('the number of the check, transfer or cash receipt', 100),
})
export type DeskPayment = z.output<typeof DeskPayment>

export type InvoicedOrder = {
  readonly state: OrderStatus
  readonly totalCents: Cents
  readonly paidCents: Cents
  readonly creditedCents: Cents
  readonly placedOn: PlainDate
}
/** The order after it: its state, what came in all, and what is still open. */
export type DeskPaid = { readonly status: OrderStatus; readonly paidCents: Cents; readonly openCents: Cents }

/**
 * What a payment at the desk does to an invoiced order: part of it, or all. Refuses `payment-nothing` for $0.00 and
 * `payment-above-open`, a day to come or before the order, and `invoice-not-open` where nothing is owed.
 * $150.00 open, a check of $100.00 → still open, $50.00; then $50.00 → `paid`. Source: receivables (practice).
 */
export const decideDeskPayment = (
  order: InvoicedOrder,
  { amountCents, receivedOn }: Pick<DeskPayment, 'amountCents' | 'receivedOn'>,
  today: PlainDate,
): Result<
  DeskPaid,
  | 'invoice-not-open'
  | 'payment-nothing'
  | 'payment-above-open'
  | 'payment-in-future'
  | 'payment-before-order'
  | 'order-step-closed'
> => {
  const openCents = balanceOf(order)
  if (order.state !== 'confirmed_invoice_open' || openCents === 0) return refuse('invoice-not-open')
  if (amountCents < 1) return refuse('payment-nothing')
  if (amountCents > openCents) return refuse('payment-above-open', { openCents })
  if (receivedOn > today) return refuse('payment-in-future')
  if (receivedOn < order.placedOn) return refuse('payment-before-order')
  const left = { paidCents: order.paidCents + amountCents, openCents: openCents - amountCents }
  if (left.openCents > 0) return ok({ ...left, status: order.state })
  const moved = moveOrder(order.state, 'settle')
  return moved.ok ? ok({ ...left, status: moved.value }) : moved
}
