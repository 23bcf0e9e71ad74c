import type { Stripe } from 'stripe'
import { askStripe, requestRefusal } from './ask-stripe.ts'
import { findCheckout } from './find-checkout.ts'
import { forAccount } from './for-account.ts'
import type { Checkout, ForAccount } from './types.ts'

/** A page that is no longer open can't be closed: Stripe refuses, and the answer below tells how it ended. */
export const expireCheckout = async (stripe: Stripe, sessionId: string, of?: ForAccount): Promise<Checkout | null> => {
  try {
    await askStripe(() => stripe.checkout.sessions.expire(sessionId, {}, forAccount(of)))
  } catch (failure) {
    if (requestRefusal(failure) === null) throw failure
  }
  return findCheckout(stripe, sessionId, of)
}
