import type { Stripe } from 'stripe'
import { idOf } from './id-of.ts'
import type { PaidRefund, RefundStatus } from './types.ts'

const statusOf = (status: string | null): RefundStatus =>
  status === 'succeeded' || status === 'failed' || status === 'canceled' ? status : 'pending'

/** A Stripe refund in this product's words. */
export const refundOf = (refund: Stripe.Refund): PaidRefund => {
  const paymentIntentId = idOf(refund.payment_intent)
  const chargeId = idOf(refund.charge)
  return {
    refundId: refund.id,
    status: statusOf(refund.status),
    amountCents: refund.amount,
    ...(paymentIntentId === undefined ? {} : { paymentIntentId }),
    ...(chargeId === undefined ? {} : { chargeId }),
    ...(refund.failure_reason === undefined ? {} : { failureReason: refund.failure_reason }),
    metadata: refund.metadata ?? {},
  }
}
