import { ok, refuse, type Result } from '@inservice/domain/kernel'
import type { Stripe } from 'stripe'
import { askStripe, requestRefusal } from './ask-stripe.ts'
import { forAccount } from './for-account.ts'
import { toInstant, toSeconds } from './stripe-time.ts'
import type { CheckoutOrder, CheckoutRefusal, OpenedCheckout } from './types.ts'

/**
 * Stripe keeps a page open for 30 minutes at least. Counted from the end of the hold rather than from now,
 * the same order asks for the same moment when it is repeated, as the idempotency key demands.
 * Who needs the page closed at the hold's end calls `expireCheckout`.
 */
const graceSeconds = 30 * 60

const requestFor = (order: CheckoutOrder): Stripe.Checkout.SessionCreateParams => {
  const metadata = { ...order.metadata, orderId: order.orderId }
  return {
    mode: 'payment',
    submit_type: 'pay',
    allowed_payment_method_types: ['card'],
    line_items: order.lines.map((line) => ({
      quantity: line.quantity,
      price_data: { currency: order.currency, unit_amount: line.amountCents, product_data: { name: line.name } },
    })),
    client_reference_id: order.orderId,
    customer_email: order.email,
    expires_at: toSeconds(order.expiresAt) + graceSeconds,
    locale: order.language,
    metadata,
    payment_intent_data: { metadata },
    success_url: order.successUrl,
    cancel_url: order.cancelUrl,
  }
}

const refusalOf = (failure: unknown): CheckoutRefusal | null => {
  const refusal = requestRefusal(failure)
  if (refusal?.param === 'expires_at') return 'expiry-outside-limits'
  if (refusal?.code === 'amount_too_small' || refusal?.code === 'amount_too_large') return 'amount-outside-limits'
  return null
}

export const openCheckout = async (
  stripe: Stripe,
  order: CheckoutOrder,
): Promise<Result<OpenedCheckout, CheckoutRefusal>> => {
  try {
    const session = await askStripe(() =>
      stripe.checkout.sessions.create(requestFor(order), {
        idempotencyKey: order.idempotencyKey,
        ...forAccount(order),
      }),
    )
    // Stripe gives an open, hosted session its address always.
    return ok({ sessionId: session.id, url: session.url ?? '', expiresAt: toInstant(session.expires_at) })
  } catch (failure) {
    const code = refusalOf(failure)
    if (code === null) throw failure
    return refuse(code, { orderId: order.orderId })
  }
}
