import type { Stripe } from 'stripe'
import { toInstant } from './stripe-time.ts'
import type { Payout, PayoutStatus } from './payouts.ts'

const statuses: Readonly<Record<string, PayoutStatus>> = {
  pending: 'pending',
  in_transit: 'in-transit',
  paid: 'paid',
  failed: 'failed',
  canceled: 'canceled',
}

/** A Stripe payout in this product's words. */
export const payoutOf = (payout: Stripe.Payout): Payout => ({
  payoutId: payout.id,
  amountCents: payout.amount,
  status: statuses[payout.status] ?? 'pending',
  arrivesAt: toInstant(payout.arrival_date),
  createdAt: toInstant(payout.created),
})
