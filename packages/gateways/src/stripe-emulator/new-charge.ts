import type { Stripe } from 'stripe'
import type { Decline } from './decline-of.ts'
import type { Buyer, Card } from './kinds.ts'
import type { World } from './world.ts'

const unused = {
  application: null,
  application_fee: null,
  application_fee_amount: null,
  calculated_statement_descriptor: 'EMULATOR',
  failure_balance_transaction: null,
  fraud_details: {},
  livemode: false,
  on_behalf_of: null,
  receipt_email: null,
  receipt_number: null,
  receipt_url: null,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
  transfer_group: null,
} satisfies Partial<Stripe.Charge>

const cardDetails = (card: Card, amount: number): Stripe.Charge.PaymentMethodDetails => ({
  type: 'card',
  card: {
    amount_authorized: amount,
    authorization_code: null,
    brand: card.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'US',
    electronic_commerce_indicator: null,
    exp_month: card.expMonth,
    exp_year: card.expYear,
    funding: 'credit',
    installments: null,
    last4: card.last4,
    mandate: null,
    network: card.brand,
    network_transaction_id: null,
    regulated_status: 'unregulated',
    three_d_secure: null,
    transaction_link_id: null,
    wallet: null,
  },
})

const outcomeOf = (decline: Decline | undefined): Stripe.Charge.Outcome => ({
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: decline === undefined ? 'approved_by_network' : 'declined_by_network',
  reason: decline?.declineCode ?? null,
  risk_level: 'normal',
  risk_score: 10,
  seller_message:
    decline === undefined ? 'Payment complete.' : 'The bank did not return any further details with this decline.',
  type: decline === undefined ? 'authorized' : 'issuer_declined',
})

/** One try to take the money: paid, or declined by the bank. */
export const newCharge = (
  world: World,
  intent: Stripe.PaymentIntent,
  card: Card,
  buyer: Buyer,
  decline: Decline | undefined,
): Stripe.Charge => ({
  ...unused,
  id: world.newId('ch'),
  object: 'charge',
  amount: intent.amount,
  amount_captured: decline === undefined ? intent.amount : 0,
  amount_refunded: 0,
  balance_transaction: null,
  billing_details: { address: null, email: buyer.email, name: buyer.name, phone: null, tax_id: null },
  captured: decline === undefined,
  created: world.seconds(),
  currency: intent.currency,
  customer: intent.customer,
  description: intent.description,
  disputed: false,
  failure_code: decline?.code ?? null,
  failure_message: decline?.message ?? null,
  metadata: intent.metadata,
  outcome: outcomeOf(decline),
  paid: decline === undefined,
  payment_intent: intent.id,
  payment_method: world.newId('pm'),
  payment_method_details: cardDetails(card, intent.amount),
  refunded: false,
  status: decline === undefined ? 'succeeded' : 'failed',
})
