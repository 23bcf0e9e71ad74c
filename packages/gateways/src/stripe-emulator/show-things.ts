import type { Stripe } from 'stripe'
import type { Kinds } from './kinds.ts'
import { newCustomer } from './new-customer.ts'
import { createdFilter, pageList } from './page-list.ts'
import { balanceOf } from './pay-out.ts'
import type { Params } from './params.ts'
import { getThing, type World } from './world.ts'

type Listed = 'session' | 'intent' | 'charge' | 'customer' | 'refund' | 'dispute' | 'event' | 'transaction' | 'payout'

const paths: Record<Listed, string> = {
  session: '/v1/checkout/sessions',
  intent: '/v1/payment_intents',
  charge: '/v1/charges',
  customer: '/v1/customers',
  refund: '/v1/refunds',
  dispute: '/v1/disputes',
  event: '/v1/events',
  transaction: '/v1/balance_transactions',
  payout: '/v1/payouts',
}

type Test = (thing: { readonly id: string }) => boolean

const field = (thing: object, name: string): unknown => Object.entries(thing).find(([key]) => key === name)?.[1]

/** A list is narrowed by a field's value, but for two: an event's types, and the payout that a movement went into. */
const filterOf = (world: World, params: Params, name: string): Test | null => {
  if (name === 'types') {
    const types = params.texts('types')
    return types.length === 0 ? null : (thing) => types.some((type) => type === field(thing, 'type'))
  }
  const wanted = params.text(name)
  if (wanted === undefined) return null
  if (name === 'payout') {
    getThing(world, 'payout', wanted, 'payout')
    return (thing) => world.find('paidOut', thing.id) === wanted
  }
  return (thing) => field(thing, name) === wanted
}

/** A list of one kind, newest first, narrowed by what Stripe lets it be narrowed by. */
export const listThings = (world: World, params: Params, kind: Listed, by: readonly string[]): unknown => {
  const tests = by.map((name) => filterOf(world, params, name)).filter((test) => test !== null)
  const created = createdFilter(params)
  const things: readonly Kinds[Listed][] = world.list(kind)
  return pageList(
    things.filter((thing) => created(thing) && tests.every((test) => test(thing))),
    params,
    paths[kind],
  )
}

/** GET /v1/checkout/sessions/:id/line_items, in the order of the page. */
export const showLines = (world: World, params: Params, id: string): unknown => {
  getThing(world, 'session', id, 'session')
  return pageList(world.find('lines', id) ?? [], params, `/v1/checkout/sessions/${id}/line_items`)
}

export const showEvent = (world: World, id: string): Stripe.Event => {
  const event = getThing(world, 'event', id)
  return { ...event, pending_webhooks: world.find('unsent', id) === undefined ? 0 : 1 }
}

export const showBalance = (world: World): Stripe.Balance => {
  const available = balanceOf(world, false)
  const part = (amount: number) => [{ amount, currency: 'usd', source_types: { card: amount } }]
  return {
    object: 'balance',
    available: part(available),
    livemode: false,
    pending: part(balanceOf(world, true) - available),
  }
}

const customerParts = (params: Params) => ({
  ...(params.has('email') ? { email: params.text('email') ?? null } : {}),
  ...(params.has('name') ? { name: params.text('name') ?? null } : {}),
  ...(params.has('phone') ? { phone: params.text('phone') ?? null } : {}),
  ...(params.has('description') ? { description: params.text('description') ?? null } : {}),
})

/** POST /v1/customers */
export const createCustomer = (world: World, params: Params): Stripe.Customer =>
  newCustomer(world, { ...customerParts(params), metadata: params.metadata() })

/** POST /v1/customers/:id */
export const updateCustomer = (world: World, params: Params, id: string): Stripe.Customer => {
  const before = getThing(world, 'customer', id)
  const customer = { ...before, ...customerParts(params), metadata: { ...before.metadata, ...params.metadata() } }
  world.put('customer', id, customer)
  world.emit('customer.updated', customer)
  return customer
}

/** POST /v1/refunds/:id: its notes only. */
export const updateRefund = (world: World, params: Params, id: string): Stripe.Refund => {
  const before = getThing(world, 'refund', id)
  const refund = { ...before, metadata: { ...before.metadata, ...params.metadata() } }
  world.put('refund', id, refund)
  world.emit('refund.updated', refund)
  return refund
}
