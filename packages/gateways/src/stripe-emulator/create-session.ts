import type { Stripe } from 'stripe'
import { ApiRefusal } from './api-refusal.ts'
import { newLineItem } from './new-line-item.ts'
import { newSession } from './new-session.ts'
import type { Params } from './params.ts'
import type { World } from './world.ts'

const day = 24 * 3600
const leastCents = 50
const mostCents = 99_999_999

const readExpiry = (params: Params, now: number): number => {
  const expiresAt = params.integer('expires_at') ?? now + day
  if (expiresAt < now + 30 * 60) {
    throw ApiRefusal.wrong(
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
      'expires_at',
    )
  }
  if (expiresAt > now + day) {
    throw ApiRefusal.wrong(
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
      'expires_at',
    )
  }
  return expiresAt
}

const readAddress = (params: Params, key: string): string | undefined => {
  const value = params.text(key)
  if (value !== undefined && !URL.canParse(value.replaceAll('{CHECKOUT_SESSION_ID}', 'id'))) {
    throw ApiRefusal.wrong('Not a valid URL', key, 'url_invalid')
  }
  return value
}

const readLines = (params: Params, world: World): Stripe.LineItem[] => {
  const lines = params.items('line_items').map((line) => newLineItem(world, line))
  if (lines.length === 0)
    throw ApiRefusal.wrong('You must specify at least one line item.', 'line_items', 'parameter_missing')
  if (lines.length > 100) throw ApiRefusal.wrong('A session has at most 100 line items.', 'line_items')
  if (new Set(lines.map((line) => line.currency)).size > 1)
    throw ApiRefusal.wrong('All line items must have the same currency.', 'line_items')
  return lines
}

const sumOf = (lines: readonly Stripe.LineItem[]): number => {
  const total = lines.reduce((sum, line) => sum + line.amount_total, 0)
  if (total < leastCents) {
    throw ApiRefusal.wrong(
      "The Checkout Session's total amount due must add up to at least $0.50 usd",
      undefined,
      'amount_too_small',
    )
  }
  if (total > mostCents) {
    throw ApiRefusal.wrong(
      "The Checkout Session's total amount due must be no more than $999,999.99",
      undefined,
      'amount_too_large',
    )
  }
  return total
}

/** The product asks for cards; whatever else it names is taken as read, since the page offers a card only. */
const readMethods = (params: Params): string[] | null => {
  const methods = params.texts('allowed_payment_method_types')
  if (methods.length > 0 && !methods.includes('card')) {
    throw ApiRefusal.wrong('The emulator takes cards only.', 'allowed_payment_method_types')
  }
  return methods.length === 0 ? null : methods
}

/** POST /v1/checkout/sessions */
export const createSession = (world: World, params: Params): Stripe.Checkout.Session => {
  params.choice('mode', ['payment'])
  params.choice('ui_mode', ['hosted_page'])
  const successUrl = readAddress(params, 'success_url')
  if (successUrl === undefined)
    throw ApiRefusal.wrong('Missing required param: success_url.', 'success_url', 'parameter_missing')
  const lines = readLines(params, world)
  const intentData = params.child('payment_intent_data')
  const customer = params.text('customer')
  if (customer !== undefined && world.find('customer', customer) === undefined)
    throw ApiRefusal.missing('customer', customer, 'customer')
  const session = newSession(world, {
    total: sumOf(lines),
    currency: lines[0]?.currency ?? 'usd',
    expiresAt: readExpiry(params, world.seconds()),
    successUrl,
    cancelUrl: readAddress(params, 'cancel_url') ?? null,
    reference: params.text('client_reference_id') ?? null,
    email: params.text('customer_email') ?? null,
    customer: customer ?? null,
    customerCreation: params.choice('customer_creation', ['always', 'if_required']) ?? 'if_required',
    locale: params.text('locale') ?? null,
    submitType: params.choice('submit_type', ['auto', 'pay', 'book', 'donate']) ?? null,
    methods: readMethods(params),
    metadata: params.metadata(),
  })
  world.put('session', session.id, session)
  world.put('lines', session.id, lines)
  world.put('sessionIntent', session.id, {
    metadata: intentData?.metadata() ?? {},
    description: intentData?.text('description') ?? null,
  })
  world.put('due', `expire ${session.id}`, { at: session.expires_at * 1000, deed: 'session-expires', of: session.id })
  return session
}
