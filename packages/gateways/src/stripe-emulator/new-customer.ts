import type { Stripe } from 'stripe'
import type { World } from './world.ts'

type CustomerParts = {
  readonly email?: string | null
  readonly name?: string | null
  readonly phone?: string | null
  readonly description?: string | null
  readonly metadata?: Record<string, string>
}

/** Keeps a new customer. */
export const newCustomer = (world: World, parts: CustomerParts): Stripe.Customer => {
  const customer: Stripe.Customer = {
    id: world.newId('cus'),
    object: 'customer',
    address: null,
    balance: 0,
    created: world.seconds(),
    currency: null,
    default_source: null,
    delinquent: false,
    description: parts.description ?? null,
    discount: null,
    email: parts.email ?? null,
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: parts.metadata ?? {},
    name: parts.name ?? null,
    phone: parts.phone ?? null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
  }
  world.put('customer', customer.id, customer)
  world.emit('customer.created', customer)
  return customer
}
