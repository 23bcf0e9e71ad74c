import type { Stripe } from 'stripe'
import { bookTransaction, cardFee } from './book-transaction.ts'
import { declineOf, type Decline } from './decline-of.ts'
import type { Buyer, Card } from './kinds.ts'
import { newCharge } from './new-charge.ts'
import { newCustomer } from './new-customer.ts'
import { newIntent } from './new-intent.ts'
import { openDispute } from './open-dispute.ts'
import { getThing, type World } from './world.ts'

export type PaymentOutcome =
  | { readonly outcome: 'paid'; readonly session: Stripe.Checkout.Session }
  | { readonly outcome: 'authenticate' }
  | { readonly outcome: 'declined'; readonly decline: Decline }

/** The session's intent, made at the first try and used again at the next. */
const intentOf = (world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent => {
  if (typeof session.payment_intent === 'string') return getThing(world, 'intent', session.payment_intent)
  const intent = newIntent(world, session)
  world.put('intent', intent.id, intent)
  world.put('session', session.id, { ...session, payment_intent: intent.id })
  world.emit('payment_intent.created', intent)
  return intent
}

const askToAuthenticate = (
  world: World,
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent,
  card: Card,
  buyer: Buyer,
): PaymentOutcome => {
  const url = `${world.pageUrl(session.id)}/authenticate`
  const waiting: Stripe.PaymentIntent = {
    ...intent,
    status: 'requires_action',
    next_action: { type: 'redirect_to_url', redirect_to_url: { url, return_url: session.url } },
  }
  world.put('intent', intent.id, waiting)
  world.put('attempt', session.id, { card, buyer, intentId: intent.id })
  world.emit('payment_intent.requires_action', waiting)
  return { outcome: 'authenticate' }
}

/** Keeps that a try failed; the session stays open for another card. */
export const declineIntent = (
  world: World,
  intent: Stripe.PaymentIntent,
  decline: Decline,
  chargeId?: string,
): void => {
  const failed: Stripe.PaymentIntent = {
    ...intent,
    status: 'requires_payment_method',
    next_action: null,
    latest_charge: chargeId ?? intent.latest_charge,
    last_payment_error: {
      type: 'card_error',
      code: decline.code,
      decline_code: decline.declineCode,
      message: decline.message,
      ...(chargeId === undefined ? {} : { charge: chargeId }),
    },
  }
  world.put('intent', intent.id, failed)
  world.emit('payment_intent.payment_failed', failed)
}

const decline = (
  world: World,
  intent: Stripe.PaymentIntent,
  card: Card,
  buyer: Buyer,
  why: Decline,
): PaymentOutcome => {
  const charge = newCharge(world, intent, card, buyer, why)
  world.put('charge', charge.id, charge)
  world.emit('charge.failed', charge)
  declineIntent(world, intent, why, charge.id)
  return { outcome: 'declined', decline: why }
}

const takeMoney = (world: World, intent: Stripe.PaymentIntent, card: Card, buyer: Buyer): Stripe.Charge => {
  const bare = newCharge(world, intent, card, buyer, undefined)
  const transaction = bookTransaction(world, {
    type: 'charge',
    category: 'charge',
    amount: bare.amount,
    fee: cardFee(bare.amount),
    currency: bare.currency,
    source: bare.id,
    availableIn: card.conduct === 'available-at-once' ? 0 : 2,
  })
  const charge = { ...bare, balance_transaction: transaction.id }
  world.put('charge', charge.id, charge)
  world.put('conduct', charge.id, card.conduct)
  world.emit('charge.succeeded', charge)
  return charge
}

const complete = (
  world: World,
  session: Stripe.Checkout.Session,
  intentId: string,
  buyer: Buyer,
): Stripe.Checkout.Session => {
  const customer = session.customer ?? (session.customer_creation === 'always' ? newCustomer(world, buyer).id : null)
  const done: Stripe.Checkout.Session = {
    ...session,
    status: 'complete',
    payment_status: 'paid',
    payment_intent: intentId,
    customer,
    customer_details: {
      address: null,
      business_name: null,
      email: buyer.email,
      individual_name: buyer.name,
      name: buyer.name,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
    },
    url: null,
  }
  world.put('session', session.id, done)
  world.drop('due', `expire ${session.id}`)
  world.drop('attempt', session.id)
  world.emit('checkout.session.completed', done)
  return done
}

/** A person pays an open session with a test card; `authenticated` after the bank's own page. */
export const paySession = (
  world: World,
  session: Stripe.Checkout.Session,
  card: Card,
  buyer: Buyer,
  authenticated = false,
): PaymentOutcome => {
  const intent = intentOf(world, session)
  if (!authenticated && card.conduct.startsWith('authenticates'))
    return askToAuthenticate(world, session, intent, card, buyer)
  const why = declineOf(card.conduct)
  if (why !== undefined) return decline(world, intent, card, buyer, why)
  const charge = takeMoney(world, intent, card, buyer)
  const paid: Stripe.PaymentIntent = {
    ...intent,
    status: 'succeeded',
    amount_received: intent.amount,
    latest_charge: charge.id,
    payment_method: charge.payment_method,
    next_action: null,
    last_payment_error: null,
  }
  world.put('intent', intent.id, paid)
  world.emit('payment_intent.succeeded', paid)
  const done = complete(world, session, intent.id, buyer)
  if (card.conduct.startsWith('disputed') || card.conduct === 'inquired') openDispute(world, charge, card.conduct)
  return { outcome: 'paid', session: done }
}
