import type { Stripe } from 'stripe'
import { forAccount } from './for-account.ts'
import { idOf } from './id-of.ts'
import { listAll } from './list-all.ts'
import type { PayoutLine, PayoutLineKind } from './payouts.ts'
import { toInstant } from './stripe-time.ts'
import type { ForAccount } from './types.ts'

const kinds: Readonly<Record<string, PayoutLineKind>> = {
  charge: 'payment',
  refund: 'refund',
  refund_failure: 'refund',
  dispute: 'dispute',
  dispute_reversal: 'dispute',
  fee: 'fee',
}

const lineOf = (transaction: Stripe.BalanceTransaction): PayoutLine => {
  const sourceId = idOf(transaction.source)
  return {
    lineId: transaction.id,
    kind: kinds[transaction.reporting_category] ?? 'other',
    amountCents: transaction.amount,
    feeCents: transaction.fee,
    netCents: transaction.net,
    occurredAt: toInstant(transaction.created),
    ...(sourceId === undefined ? {} : { sourceId }),
  }
}

/** The payout's own line, which takes the sum out of the balance, is left out. */
export const listPayoutLines = async (
  stripe: Stripe,
  payoutId: string,
  of?: ForAccount,
): Promise<readonly PayoutLine[]> => {
  const lines = await listAll(() => stripe.balanceTransactions.list({ payout: payoutId, limit: 100 }, forAccount(of)))
  return lines.filter((line) => line.type !== 'payout').map(lineOf)
}
