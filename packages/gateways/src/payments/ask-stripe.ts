import { Stripe } from 'stripe'
import { Outage } from '../kernel/index.ts'

/** A second request with the same key while the first is still at work: ask again later. */
const stillAtWork = (failure: Stripe.errors.StripeError): boolean =>
  failure.statusCode === 409 || failure.code === 'idempotency_key_in_use' || failure.code === 'lock_timeout'

const isOutage = (failure: unknown): boolean =>
  failure instanceof Stripe.errors.StripeConnectionError ||
  failure instanceof Stripe.errors.StripeAPIError ||
  failure instanceof Stripe.errors.StripeRateLimitError ||
  // A key that was withdrawn: nothing is lost, the desk mends it and the work is repeated.
  failure instanceof Stripe.errors.StripeAuthenticationError ||
  failure instanceof Stripe.errors.StripePermissionError ||
  (failure instanceof Stripe.errors.StripeError && stillAtWork(failure))

/** Makes a call; no answer becomes an Outage, a refusal of the request itself is passed on as it came. */
export const askStripe = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await call()
  } catch (failure) {
    if (isOutage(failure)) throw new Outage('payments', 'The payment provider did not answer.', failure)
    throw failure
  }
}

/** Stripe's "no" to the request, where it is one. */
export const requestRefusal = (failure: unknown): Stripe.errors.StripeInvalidRequestError | null =>
  failure instanceof Stripe.errors.StripeInvalidRequestError ? failure : null

/** Stripe's "there is no such thing". */
export const isMissing = (failure: unknown): boolean => requestRefusal(failure)?.code === 'resource_missing'
