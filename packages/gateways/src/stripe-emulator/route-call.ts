import { answerDispute, closeDispute } from './answer-dispute.ts'
import { ApiRefusal } from './api-refusal.ts'
import { createRefund } from './create-refund.ts'
import { createSession } from './create-session.ts'
import { expireSession, getSession } from './expire-session.ts'
import {
  createCustomer,
  listThings,
  showBalance,
  showEvent,
  showLines,
  updateCustomer,
  updateRefund,
} from './show-things.ts'
import type { Params } from './params.ts'
import { createPayout } from './pay-out.ts'
import { getThing, type World } from './world.ts'

type Deed = (world: World, params: Params, id: string) => unknown
type Route = { readonly method: 'GET' | 'POST'; readonly path: RegExp; readonly deed: Deed }

/** `:id` stands for one step of the path. */
const route = (method: Route['method'], path: string, deed: Deed): Route => ({
  method,
  path: new RegExp(`^${path.replace(':id', '([^/]+)')}$`),
  deed,
})

const routes: readonly Route[] = [
  route('POST', '/v1/checkout/sessions', createSession),
  route('GET', '/v1/checkout/sessions', (world, params) =>
    listThings(world, params, 'session', ['payment_intent', 'customer', 'status']),
  ),
  route('GET', '/v1/checkout/sessions/:id', (world, _params, id) => getSession(world, id)),
  route('GET', '/v1/checkout/sessions/:id/line_items', showLines),
  route('POST', '/v1/checkout/sessions/:id/expire', (world, _params, id) => expireSession(world, id)),
  route('GET', '/v1/payment_intents', (world, params) => listThings(world, params, 'intent', ['customer'])),
  route('GET', '/v1/payment_intents/:id', (world, _params, id) => getThing(world, 'intent', id, 'intent')),
  route('GET', '/v1/charges', (world, params) => listThings(world, params, 'charge', ['payment_intent', 'customer'])),
  route('GET', '/v1/charges/:id', (world, _params, id) => getThing(world, 'charge', id)),
  route('POST', '/v1/customers', createCustomer),
  route('GET', '/v1/customers', (world, params) => listThings(world, params, 'customer', ['email'])),
  route('GET', '/v1/customers/:id', (world, _params, id) => getThing(world, 'customer', id)),
  route('POST', '/v1/customers/:id', updateCustomer),
  route('POST', '/v1/refunds', createRefund),
  route('GET', '/v1/refunds', (world, params) => listThings(world, params, 'refund', ['payment_intent', 'charge'])),
  route('GET', '/v1/refunds/:id', (world, _params, id) => getThing(world, 'refund', id)),
  route('POST', '/v1/refunds/:id', updateRefund),
  route('GET', '/v1/disputes', (world, params) => listThings(world, params, 'dispute', ['payment_intent', 'charge'])),
  route('GET', '/v1/disputes/:id', (world, _params, id) => getThing(world, 'dispute', id, 'dispute')),
  route('POST', '/v1/disputes/:id', answerDispute),
  route('POST', '/v1/disputes/:id/close', (world, _params, id) => closeDispute(world, id)),
  route('GET', '/v1/events', (world, params) => listThings(world, params, 'event', ['type', 'types'])),
  route('GET', '/v1/events/:id', (world, _params, id) => showEvent(world, id)),
  route('GET', '/v1/balance_transactions', (world, params) =>
    listThings(world, params, 'transaction', ['payout', 'source', 'type']),
  ),
  route('GET', '/v1/balance_transactions/:id', (world, _params, id) => getThing(world, 'transaction', id)),
  route('GET', '/v1/balance', showBalance),
  route('POST', '/v1/payouts', createPayout),
  route('GET', '/v1/payouts', (world, params) => listThings(world, params, 'payout', ['status'])),
  route('GET', '/v1/payouts/:id', (world, _params, id) => getThing(world, 'payout', id, 'payout')),
]

/** Finds the deed of a call and does it. */
export const routeCall = (world: World, method: string, path: string, params: Params): unknown => {
  for (const known of routes) {
    const found = known.method === method ? known.path.exec(path) : null
    if (found !== null) return known.deed(world, params, decodeURIComponent(found[1] ?? ''))
  }
  throw new ApiRefusal(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${method}: ${path}).`,
  })
}
