import type { Instant } from '@inservice/domain/kernel'
import type { Stripe } from 'stripe'
import { forAccount } from './for-account.ts'
import { listAll } from './list-all.ts'
import { payoutOf } from './payout-of.ts'
import type { Payout } from './payouts.ts'
import { toSeconds } from './stripe-time.ts'
import type { ForAccount } from './types.ts'

export const listPayouts = async (stripe: Stripe, since: Instant, of?: ForAccount): Promise<readonly Payout[]> => {
  const payouts = await listAll(() =>
    stripe.payouts.list({ created: { gte: toSeconds(since) }, limit: 100 }, forAccount(of)),
  )
  return payouts.map(payoutOf)
}
