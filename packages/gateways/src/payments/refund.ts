import { ok, refuse, type Result } from '@inservice/domain/kernel'
import type { Stripe } from 'stripe'
import { askStripe, requestRefusal } from './ask-stripe.ts'
import { forAccount } from './for-account.ts'
import { refundOf } from './refund-of.ts'
import type { PaidRefund, RefundOrder, RefundRefusal } from './types.ts'

const refusalOf = (failure: unknown): RefundRefusal | null => {
  const refusal = requestRefusal(failure)
  if (refusal === null) return null
  if (refusal.code === 'charge_already_refunded') return 'refunded-already'
  if (refusal.code === 'charge_disputed') return 'payment-disputed'
  if (refusal.code === 'resource_missing' || refusal.param === 'payment_intent') return 'payment-missing'
  if (refusal.param === 'amount') return 'refund-above-balance'
  return null
}

export const refund = async (stripe: Stripe, order: RefundOrder): Promise<Result<PaidRefund, RefundRefusal>> => {
  try {
    const made = await askStripe(() =>
      stripe.refunds.create(
        { payment_intent: order.paymentIntentId, amount: order.amountCents, metadata: { ...order.metadata } },
        { idempotencyKey: order.idempotencyKey, ...forAccount(order) },
      ),
    )
    return ok(refundOf(made))
  } catch (failure) {
    const code = refusalOf(failure)
    if (code === null) throw failure
    return refuse(code, { paymentIntentId: order.paymentIntentId, amountCents: order.amountCents })
  }
}
