import type { Stripe } from 'stripe'
import { bareIntent } from './bare-intent.ts'
import type { World } from './world.ts'

/** The payment intent that a session makes when a person first tries to pay. */
export const newIntent = (world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent => {
  const wished = world.find('sessionIntent', session.id)
  const id = world.newId('pi')
  return bareIntent({
    id,
    amount: session.amount_total ?? 0,
    client_secret: `${id}_secret_${world.newId('x').slice(2)}`,
    created: world.seconds(),
    currency: session.currency ?? 'usd',
    customer: session.customer,
    description: wished?.description ?? null,
    metadata: wished?.metadata ?? {},
    status: 'requires_payment_method',
  })
}
