import type { Stripe } from 'stripe'
import { idOf } from './id-of.ts'
import { toInstant } from './stripe-time.ts'
import type { Checkout } from './types.ts'

const statusOf = (session: Stripe.Checkout.Session): Checkout['status'] =>
  session.status === 'complete' ? 'complete' : session.status === 'expired' ? 'expired' : 'open'

const paymentStatusOf = (session: Stripe.Checkout.Session): Checkout['paymentStatus'] =>
  session.payment_status === 'paid'
    ? 'paid'
    : session.payment_status === 'no_payment_required'
      ? 'no_payment_required'
      : 'unpaid'

const chargeOf = (intent: Stripe.Checkout.Session['payment_intent']): string | undefined =>
  intent === null || typeof intent === 'string' ? undefined : idOf(intent.latest_charge)

/** A Checkout Session in this product's words; the charge is known where the payment intent came along. */
export const checkoutOf = (session: Stripe.Checkout.Session): Checkout => {
  const email = session.customer_details?.email ?? session.customer_email ?? undefined
  const paymentIntentId = idOf(session.payment_intent)
  const chargeId = chargeOf(session.payment_intent)
  return {
    sessionId: session.id,
    ...(session.client_reference_id === null ? {} : { orderId: session.client_reference_id }),
    status: statusOf(session),
    paymentStatus: paymentStatusOf(session),
    amountCents: session.amount_total ?? 0,
    ...(paymentIntentId === undefined ? {} : { paymentIntentId }),
    ...(chargeId === undefined ? {} : { chargeId }),
    ...(email === undefined ? {} : { email }),
    expiresAt: toInstant(session.expires_at),
    metadata: session.metadata ?? {},
  }
}
