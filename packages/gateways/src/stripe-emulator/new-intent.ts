import type { Stripe } from 'stripe'
import type { World } from './world.ts'

const unused = {
  amount_capturable: 0,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  capture_method: 'automatic_async',
  confirmation_method: 'automatic',
  customer_account: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  latest_charge: null,
  livemode: false,
  managed_payments: null,
  next_action: null,
  on_behalf_of: null,
  payment_method: null,
  payment_method_configuration_details: null,
  payment_method_options: null,
  payment_method_types: ['card'],
  payment_record: null,
  processing: null,
  receipt_email: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_group: null,
} satisfies Partial<Stripe.PaymentIntent>

/** The payment intent that a session makes when a person first tries to pay. */
export const newIntent = (world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent => {
  const wished = world.find('sessionIntent', session.id)
  const id = world.newId('pi')
  return {
    ...unused,
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: session.amount_total ?? 0,
    amount_received: 0,
    client_secret: `${id}_secret_${world.newId('x').slice(2)}`,
    created: world.seconds(),
    currency: session.currency ?? 'usd',
    customer: session.customer,
    description: wished?.description ?? null,
    metadata: wished?.metadata ?? {},
    status: 'requires_payment_method',
  }
}
