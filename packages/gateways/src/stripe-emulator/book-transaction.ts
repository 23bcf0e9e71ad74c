import type { Stripe } from 'stripe'
import type { World } from './world.ts'

type Movement = {
  readonly type: Stripe.BalanceTransaction.Type
  /** Stripe's name of the group in its reports. */
  readonly category: string
  readonly amount: number
  readonly fee?: number
  readonly currency: string
  readonly source: string
  /** Days until the money can be paid out. */
  readonly availableIn?: number
}

/** Stripe's published United States price for a card: 2.9 % and 30 cents. */
export const cardFee = (cents: number): number => Math.round((cents * 29) / 1000) + 30

/** Keeps one movement of the balance. */
export const bookTransaction = (world: World, movement: Movement): Stripe.BalanceTransaction => {
  const fee = movement.fee ?? 0
  const now = world.seconds()
  const days = movement.availableIn ?? 0
  const transaction: Stripe.BalanceTransaction = {
    id: world.newId('txn'),
    object: 'balance_transaction',
    amount: movement.amount,
    available_on: now + days * 24 * 3600,
    balance_type: 'payments',
    created: now,
    currency: movement.currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [
            {
              amount: fee,
              application: null,
              currency: movement.currency,
              description: 'Stripe processing fees',
              type: 'stripe_fee',
            },
          ],
    net: movement.amount - fee,
    reporting_category: movement.category,
    source: movement.source,
    status: days === 0 ? 'available' : 'pending',
    type: movement.type,
  }
  world.put('transaction', transaction.id, transaction)
  return transaction
}
