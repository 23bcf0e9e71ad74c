import { refundFor, type Refund } from '@inservice/domain/billing'
import { dateIn, type Instant } from '@inservice/domain/kernel'
import { enter } from './keep-books.ts'
import { zone, type Offering, type Sold, type Stage } from './stage.ts'

/** What a cancellation gave back by the policy, and how it was booked. Answers the refund. */
export function giveBack(
  stage: Stage,
  offering: Offering,
  sold: Sold,
  at: Instant,
  canceledBy: 'person' | 'provider',
): Refund {
  const { provider, order } = sold
  const refund = refundFor(provider.refund.rule, {
    paidCents: order.total_cents,
    startsAt: offering.row.starts_at ?? at,
    canceledAt: at,
    zone,
    calendar: provider.calendar,
    canceledBy,
  })
  sold.line.canceled_at = at
  if (order.total_cents === 0) return refund
  const to = sold.payment === null ? 'receivable' : sold.payment.method === 'card' ? 'card' : 'bank'
  const event = {
    kind: 'refunded',
    from: 'unearned_registration',
    to,
    cents: refund.cents,
    withheldCents: refund.withheldCents,
  } as const
  enter(stage, event, { provider, orderId: order.id, at, by: order.buyer_id })
  if (to === 'receivable') creditInvoice(stage, sold, refund, at)
  else payBack(stage, sold, refund, at)
  if (refund.cents > 0) creditNote(stage, sold, refund.cents, at)
  return refund
}

function creditInvoice(stage: Stage, { order, provider }: Sold, refund: Refund, at: Instant): void {
  if (refund.withheldCents === 0) {
    order.state = 'canceled'
    order.closed_at = at
  }
  const drawn = [...stage.purchaseOrders.values()].find(({ id }) => id === order.purchase_order_id)
  if (drawn && drawn.provider_id === provider.id) drawn.drawn_cents = (drawn.drawn_cents ?? 0) - refund.cents
}

function payBack(stage: Stage, sold: Sold, refund: Refund, at: Instant): void {
  const { order, payment } = sold
  if (!payment || refund.cents === 0) return
  const id = stage.newId()
  const byCard = payment.method === 'card'
  stage.sheet.add('refund', {
    id,
    order_id: order.id,
    payment_id: payment.id,
    amount_cents: refund.cents,
    state: 'succeeded',
    reason: 'withdrawn',
    working: [refund],
    gateway_refund_id: byCard ? `re_demo_${id}` : null,
    requested_by: order.buyer_id,
    created_at: at,
    settled_at: at,
  })
  payment.refunded_cents = refund.cents
  order.refunded_cents = refund.cents
  order.state = refund.cents === order.paid_cents ? 'refunded' : 'part_refunded'
}

export function creditNote(stage: Stage, sold: Sold, cents: number, at: Instant): void {
  stage.papers.push({
    provider: sold.provider,
    kind: 'credit_note',
    at,
    on: dateIn(at, zone),
    dueOn: null,
    orderId: sold.order.id,
    organizationId: sold.organizationId,
    totalCents: cents,
    body: {
      billTo: { name: sold.order.billing_name, email: sold.order.billing_email },
      lines: [{ title: sold.line.title, quantity: 1, unitCents: cents, amountCents: cents }],
      orderNumber: sold.order.number,
    },
  })
}
