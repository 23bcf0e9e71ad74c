import type { Stripe } from 'stripe'
import type { World } from './world.ts'

export type SessionParts = {
  readonly total: number
  readonly currency: string
  readonly expiresAt: number
  readonly successUrl: string
  readonly cancelUrl: string | null
  readonly reference: string | null
  readonly email: string | null
  readonly customer: string | null
  readonly customerCreation: 'always' | 'if_required'
  readonly locale: string | null
  readonly submitType: Stripe.Checkout.Session.SubmitType | null
  readonly methods: string[] | null
  readonly metadata: Record<string, string>
}

/** What a plain card payment leaves unused. */
const unused = {
  adaptive_pricing: null,
  after_expiration: null,
  allow_promotion_codes: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
  customer_account: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  managed_payments: null,
  origin_context: null,
  payment_link: null,
  payment_method_collection: 'if_required',
  payment_method_configuration_details: null,
  payment_method_options: null,
  permissions: null,
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  subscription: null,
  wallet_options: null,
} satisfies Partial<Stripe.Checkout.Session>

/** An open Checkout Session, in every field that Stripe answers. */
export const newSession = (world: World, parts: SessionParts): Stripe.Checkout.Session => {
  const id = world.newId('cs_test')
  return {
    ...unused,
    id,
    object: 'checkout.session',
    allowed_payment_method_types: parts.methods,
    amount_subtotal: parts.total,
    amount_total: parts.total,
    cancel_url: parts.cancelUrl,
    client_reference_id: parts.reference,
    created: world.seconds(),
    currency: parts.currency,
    customer: parts.customer,
    customer_creation: parts.customerCreation,
    customer_details: null,
    customer_email: parts.email,
    expires_at: parts.expiresAt,
    livemode: false,
    locale: parts.locale,
    metadata: parts.metadata,
    mode: 'payment',
    payment_intent: null,
    payment_method_types: ['card'],
    payment_status: 'unpaid',
    status: 'open',
    submit_type: parts.submitType,
    success_url: parts.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: world.pageUrl(id),
  }
}
