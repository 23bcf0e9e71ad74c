import { ok, refuse, type Result } from '@inservice/domain/kernel'
import { Stripe } from 'stripe'
import { eventOf } from './event-of.ts'
import type { PaymentEvent } from './events.ts'

/** Believes a webhook only where its signature is by our secret and no older than five minutes. */
export const readEvent = (
  stripe: Stripe,
  webhookSecret: string,
  rawBody: string | Uint8Array,
  signatureHeader: string | null | undefined,
): Result<PaymentEvent, 'signature-wrong'> => {
  try {
    const body = typeof rawBody === 'string' ? rawBody : Buffer.from(rawBody)
    return ok(eventOf(stripe.webhooks.constructEvent(body, signatureHeader ?? '', webhookSecret)))
  } catch (failure) {
    if (!(failure instanceof Stripe.errors.StripeSignatureVerificationError)) throw failure
    return refuse('signature-wrong', { header: signatureHeader !== null && signatureHeader !== undefined })
  }
}
