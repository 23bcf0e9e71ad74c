import type { Stripe } from 'stripe'
import { bookTransaction } from './book-transaction.ts'
import { getThing, type World } from './world.ts'

/** The bank has passed the money on. */
export const completeRefund = (world: World, id: string): void => {
  const refund: Stripe.Refund = { ...getThing(world, 'refund', id), status: 'succeeded' }
  world.put('refund', id, refund)
  world.emit('refund.updated', refund)
}

/** The bank sends the money back: the charge is unrefunded again by that much. */
export const failRefund = (world: World, id: string): void => {
  const before = getThing(world, 'refund', id)
  const back = bookTransaction(world, {
    type: 'refund_failure',
    category: 'refund_failure',
    amount: before.amount,
    currency: before.currency,
    source: id,
  })
  const refund: Stripe.Refund = {
    ...before,
    status: 'failed',
    failure_reason: 'expired_or_canceled_card',
    failure_balance_transaction: back.id,
  }
  world.put('refund', id, refund)
  if (typeof refund.charge === 'string') {
    const charge = getThing(world, 'charge', refund.charge)
    world.put('charge', charge.id, {
      ...charge,
      amount_refunded: charge.amount_refunded - refund.amount,
      refunded: false,
    })
  }
  world.emit('refund.updated', refund)
  world.emit('refund.failed', refund)
}
