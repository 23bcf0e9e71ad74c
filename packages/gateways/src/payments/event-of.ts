import type { Stripe } from 'stripe'
import { checkoutOf } from './checkout-of.ts'
import type { DisputeStatus, PaymentEvent } from './events.ts'
import { idOf } from './id-of.ts'
import { payoutOf } from './payout-of.ts'
import { refundOf } from './refund-of.ts'
import { toInstant } from './stripe-time.ts'

const disputeStatuses: Readonly<Record<string, DisputeStatus>> = {
  warning_needs_response: 'inquiry',
  warning_under_review: 'inquiry',
  warning_closed: 'closed',
  needs_response: 'needs-response',
  under_review: 'under-review',
  appeal_needs_response: 'needs-response',
  appeal_under_review: 'under-review',
  prevented: 'closed',
  won: 'won',
  lost: 'lost',
}

const failed = (intent: Stripe.PaymentIntent) => {
  const orderId = intent.metadata['orderId']
  const declineCode = intent.last_payment_error?.decline_code ?? intent.last_payment_error?.code
  return {
    type: 'payment-failed' as const,
    paymentIntentId: intent.id,
    ...(orderId === undefined ? {} : { orderId }),
    ...(declineCode === undefined ? {} : { declineCode }),
  }
}

const disputed = (dispute: Stripe.Dispute) => {
  const paymentIntentId = idOf(dispute.payment_intent)
  return {
    type: 'dispute-changed' as const,
    disputeId: dispute.id,
    chargeId: idOf(dispute.charge) ?? '',
    ...(paymentIntentId === undefined ? {} : { paymentIntentId }),
    amountCents: dispute.amount,
    reason: dispute.reason,
    status: disputeStatuses[dispute.status] ?? ('under-review' as const),
    // Each movement stands beside the dispute: taken (negative), given back (positive).
    withdrawn: dispute.balance_transactions.reduce((sum, moved) => sum + moved.amount, 0) < 0,
  }
}

const meaningOf = (event: Stripe.Event) => {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      return { type: 'checkout-completed' as const, checkout: checkoutOf(event.data.object) }
    case 'checkout.session.expired':
      return { type: 'checkout-expired' as const, checkout: checkoutOf(event.data.object) }
    case 'payment_intent.payment_failed':
      return failed(event.data.object)
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
      return { type: 'refund-changed' as const, refund: refundOf(event.data.object) }
    case 'charge.dispute.created':
    case 'charge.dispute.updated':
    case 'charge.dispute.closed':
    case 'charge.dispute.funds_withdrawn':
    case 'charge.dispute.funds_reinstated':
      return disputed(event.data.object)
    case 'payout.created':
    case 'payout.updated':
    case 'payout.paid':
    case 'payout.failed':
    case 'payout.canceled':
      return { type: 'payout-changed' as const, payout: payoutOf(event.data.object) }
    default:
      return { type: 'other' as const }
  }
}

/** One of Stripe's events in this product's words. */
export const eventOf = (event: Stripe.Event): PaymentEvent => ({
  id: event.id,
  name: event.type,
  occurredAt: toInstant(event.created),
  ...(event.account === undefined ? {} : { account: event.account }),
  live: event.livemode,
  ...meaningOf(event),
})
