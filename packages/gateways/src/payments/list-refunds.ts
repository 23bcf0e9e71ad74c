import type { Stripe } from 'stripe'
import { forAccount } from './for-account.ts'
import { listAll } from './list-all.ts'
import { refundOf } from './refund-of.ts'
import type { ForAccount, PaidRefund } from './types.ts'

export const listRefunds = async (
  stripe: Stripe,
  paymentIntentId: string,
  of?: ForAccount,
): Promise<readonly PaidRefund[]> => {
  const refunds = await listAll(() =>
    stripe.refunds.list({ payment_intent: paymentIntentId, limit: 100 }, forAccount(of)),
  )
  return refunds.map(refundOf)
}
