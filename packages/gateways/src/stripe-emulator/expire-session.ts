import type { Stripe } from 'stripe'
import { ApiRefusal } from './api-refusal.ts'
import { getThing, type World } from './world.ts'

const close = (world: World, session: Stripe.Checkout.Session): Stripe.Checkout.Session => {
  const expired = { ...session, status: 'expired' as const, url: null }
  world.put('session', session.id, expired)
  world.drop('due', `expire ${session.id}`)
  world.drop('attempt', session.id)
  world.emit('checkout.session.expired', expired)
  return expired
}

/** POST /v1/checkout/sessions/:id/expire */
export const expireSession = (world: World, id: string): Stripe.Checkout.Session => {
  const session = getSession(world, id)
  if (session.status !== 'open') {
    throw ApiRefusal.wrong(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
    )
  }
  return close(world, session)
}

/** The session as it stands now: one whose time is over is closed by being looked at. */
export const getSession = (world: World, id: string): Stripe.Checkout.Session => {
  const session = getThing(world, 'session', id, 'session')
  return session.status === 'open' && session.expires_at <= world.seconds() ? close(world, session) : session
}
