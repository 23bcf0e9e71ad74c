import type { Stripe } from 'stripe'
import { ApiRefusal } from './api-refusal.ts'
import { bookTransaction } from './book-transaction.ts'
import type { Params } from './params.ts'
import { getThing, type World } from './world.ts'

const dollars = (cents: number): string => `$${(cents / 100).toFixed(2)}`

const chargeOf = (world: World, params: Params): Stripe.Charge => {
  const chargeId = params.text('charge')
  const intentId = params.text('payment_intent')
  if (chargeId !== undefined) return getThing(world, 'charge', chargeId, 'charge')
  if (intentId === undefined)
    throw ApiRefusal.wrong('One of the following params should be provided for this request: payment_intent or charge.')
  const latest = getThing(world, 'intent', intentId, 'payment_intent').latest_charge
  const charge = typeof latest === 'string' ? world.find('charge', latest) : undefined
  if (charge === undefined || !charge.paid) {
    throw ApiRefusal.wrong(
      `This PaymentIntent (${intentId}) does not have a successful charge to refund.`,
      'payment_intent',
    )
  }
  return charge
}

const isTakenBack = (world: World, charge: Stripe.Charge): boolean =>
  charge.disputed &&
  world.list('dispute').some((dispute) => dispute.charge === charge.id && !dispute.is_charge_refundable)

const amountOf = (world: World, params: Params, charge: Stripe.Charge): number => {
  const left = charge.amount - charge.amount_refunded
  const amount = params.integer('amount', 1) ?? left
  if (isTakenBack(world, charge)) {
    throw ApiRefusal.wrong(
      `Charge ${charge.id} has been charged back; cannot issue a refund.`,
      undefined,
      'charge_disputed',
    )
  }
  if (left === 0)
    throw ApiRefusal.wrong(`Charge ${charge.id} has already been refunded.`, undefined, 'charge_already_refunded')
  if (amount > left) {
    throw ApiRefusal.wrong(
      `Refund amount (${dollars(amount)}) is greater than unrefunded amount on charge (${dollars(left)})`,
      'amount',
    )
  }
  return amount
}

const newRefund = (world: World, params: Params, charge: Stripe.Charge, amount: number): Stripe.Refund => {
  const id = world.newId('re')
  const pending = world.find('conduct', charge.id) === 'refund-pending'
  const transaction = bookTransaction(world, {
    type: 'refund',
    category: 'refund',
    amount: -amount,
    currency: charge.currency,
    source: id,
  })
  return {
    id,
    object: 'refund',
    amount,
    balance_transaction: transaction.id,
    charge: charge.id,
    created: world.seconds(),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: {
      type: 'card',
      card: { type: 'refund', reference_status: 'pending', reference_type: 'acquirer_reference_number' },
    },
    metadata: params.metadata(),
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: params.choice('reason', ['duplicate', 'fraudulent', 'requested_by_customer']) ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: pending ? 'pending' : 'succeeded',
    transfer_reversal: null,
  }
}

/** POST /v1/refunds */
export const createRefund = (world: World, params: Params): Stripe.Refund => {
  const charge = chargeOf(world, params)
  const amount = amountOf(world, params, charge)
  const refund = newRefund(world, params, charge, amount)
  world.put('refund', refund.id, refund)
  const refunded = charge.amount_refunded + amount
  const after = { ...charge, amount_refunded: refunded, refunded: refunded === charge.amount }
  world.put('charge', charge.id, after)
  const conduct = world.find('conduct', charge.id)
  if (conduct === 'refund-pending' || conduct === 'refund-fails') {
    const deed = conduct === 'refund-pending' ? 'refund-succeeds' : 'refund-fails'
    world.put('due', `refund ${refund.id}`, { at: world.now() + world.bankDelayMs, deed, of: refund.id })
  }
  world.emit('refund.created', refund)
  world.emit('charge.refunded', after, { amount_refunded: charge.amount_refunded, refunded: charge.refunded })
  return refund
}
