import type { Stripe } from 'stripe'
import { bareIntent } from './bare-intent.ts'
import type { EarlierPayment } from './emulator-options.ts'
import { newCharge } from './new-charge.ts'
import { worldOf, type WorldParts } from './world.ts'

const card = { brand: 'visa', last4: '4242', expMonth: 12, expYear: 2030, conduct: 'succeeds' } as const

/**
 * Takes on payments that were made before this stand-in began, so that they can be refunded as any other. They are told
 * anew at every start and kept only once something happens to them. No webhook is sent for them, and their money counts
 * as paid out long ago. What an earlier run knows better stays as it is.
 */
export const adoptPayments = (parts: WorldParts, payments: readonly EarlierPayment[]): void => {
  const world = worldOf(parts, null, null)
  for (const { paymentIntentId: id, amountCents, refundedCents, paidAt, email } of payments) {
    const created = Math.floor(Date.parse(paidAt) / 1000)
    const chargeId = `ch_of_${id}`
    const intent: Stripe.PaymentIntent = {
      ...bareIntent({
        id,
        amount: amountCents,
        client_secret: null,
        created,
        currency: 'usd',
        customer: null,
        description: null,
        metadata: {},
        status: 'succeeded',
      }),
      amount_received: amountCents,
      latest_charge: chargeId,
    }
    const charge: Stripe.Charge = {
      ...newCharge(world, intent, card, { email, name: '' }, undefined),
      id: chargeId,
      created,
      amount_refunded: refundedCents,
      refunded: refundedCents === amountCents,
    }
    parts.store.adopt('intent', id, intent, null)
    parts.store.adopt('charge', chargeId, charge, null)
  }
}
