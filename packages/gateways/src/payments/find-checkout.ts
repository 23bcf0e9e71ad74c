import type { Stripe } from 'stripe'
import { askStripe, isMissing } from './ask-stripe.ts'
import { checkoutOf } from './checkout-of.ts'
import { forAccount } from './for-account.ts'
import type { Checkout, ForAccount } from './types.ts'

export const findCheckout = async (stripe: Stripe, sessionId: string, of?: ForAccount): Promise<Checkout | null> => {
  try {
    return checkoutOf(
      await askStripe(() =>
        stripe.checkout.sessions.retrieve(sessionId, { expand: ['payment_intent'] }, forAccount(of)),
      ),
    )
  } catch (failure) {
    if (isMissing(failure)) return null
    throw failure
  }
}
