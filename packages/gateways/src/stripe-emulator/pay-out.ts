import type { Stripe } from 'stripe'
import { ApiRefusal } from './api-refusal.ts'
import { bookTransaction } from './book-transaction.ts'
import type { Params } from './params.ts'
import { getThing, type World } from './world.ts'

const newPayout = (world: World, amount: number, automatic: boolean): Stripe.Payout => {
  const id = world.newId('po')
  const transaction = bookTransaction(world, {
    type: 'payout',
    category: 'payout',
    amount: -amount,
    currency: 'usd',
    source: id,
  })
  return {
    id,
    object: 'payout',
    amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: world.seconds(),
    automatic,
    balance_transaction: transaction.id,
    created: world.seconds(),
    currency: 'usd',
    description: automatic ? 'STRIPE PAYOUT' : null,
    destination: null,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: {},
    method: 'standard',
    original_payout: null,
    payout_method: null,
    reconciliation_status: automatic ? 'completed' : 'not_applicable',
    reversed_by: null,
    source_type: 'card',
    statement_descriptor: null,
    status: 'pending',
    trace_id: null,
    type: 'bank_account',
  }
}

const send = (world: World, payout: Stripe.Payout): Stripe.Payout => {
  world.put('payout', payout.id, payout)
  world.put('due', `payout ${payout.id}`, {
    at: world.now() + world.bankDelayMs,
    deed: 'payout-arrives',
    of: payout.id,
  })
  world.emit('payout.created', payout)
  return payout
}

/** What has not been paid out yet, and may be: money of the last two days stays where `all` is not asked for. */
const unpaid = (world: World, all: boolean): Stripe.BalanceTransaction[] =>
  world
    .list('transaction')
    .filter(
      (moved) =>
        moved.type !== 'payout' &&
        world.find('paidOut', moved.id) === undefined &&
        (all || moved.available_on <= world.seconds()),
    )

/** The daily payout of everything that is available; nothing where that comes to nothing. */
export const payOutDaily = (world: World, all = false): Stripe.Payout | null => {
  const lines = unpaid(world, all)
  const amount = lines.reduce((sum, line) => sum + line.net, 0)
  if (amount <= 0) return null
  const payout = newPayout(world, amount, true)
  for (const line of lines) world.put('paidOut', line.id, payout.id)
  if (typeof payout.balance_transaction === 'string') world.put('paidOut', payout.balance_transaction, payout.id)
  return send(world, payout)
}

export const balanceOf = (world: World, all: boolean): number => {
  const moved = world.list('transaction').filter((line) => all || line.available_on <= world.seconds())
  return moved.reduce((sum, line) => sum + line.net, 0)
}

/** POST /v1/payouts: by hand, of an amount that is available. */
export const createPayout = (world: World, params: Params): Stripe.Payout => {
  const amount = params.integer('amount', 1)
  if (amount === undefined) throw ApiRefusal.wrong('Missing required param: amount.', 'amount', 'parameter_missing')
  params.choice('currency', ['usd'])
  if (amount > balanceOf(world, false)) {
    throw ApiRefusal.wrong(
      'You have insufficient funds in your Stripe account for this transfer.',
      undefined,
      'balance_insufficient',
    )
  }
  const metadata = params.metadata()
  return send(world, { ...newPayout(world, amount, false), metadata })
}

export const arrivePayout = (world: World, id: string): void => {
  const payout: Stripe.Payout = { ...getThing(world, 'payout', id), status: 'paid' }
  world.put('payout', id, payout)
  world.emit('payout.paid', payout)
}
