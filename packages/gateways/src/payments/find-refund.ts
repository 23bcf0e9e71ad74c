import type { Stripe } from 'stripe'
import { askStripe, isMissing } from './ask-stripe.ts'
import { forAccount } from './for-account.ts'
import { refundOf } from './refund-of.ts'
import type { ForAccount, PaidRefund } from './types.ts'

export const findRefund = async (stripe: Stripe, refundId: string, of?: ForAccount): Promise<PaidRefund | null> => {
  try {
    return refundOf(await askStripe(() => stripe.refunds.retrieve(refundId, {}, forAccount(of))))
  } catch (failure) {
    if (isMissing(failure)) return null
    throw failure
  }
}
