import type { Stripe } from 'stripe'
import { ApiRefusal } from './api-refusal.ts'
import type { Kind, Kinds } from './kinds.ts'
import type { Store } from './store.ts'

type EventOf<Type extends Stripe.Event['type']> = Extract<Stripe.Event, { type: Type }>

/** What a deed sees: the things of one account, the clock, and whom to tell. */
export type World = {
  readonly account: string | null
  /** The key of the call that is at work, for its events. */
  readonly request: { readonly id: string; readonly idempotencyKey: string | null } | null
  /** Milliseconds since 1970. */
  now(): number
  /** Stripe's clock: whole seconds since 1970. */
  seconds(): number
  newId(prefix: string): string
  pageUrl(sessionId: string): string
  readonly bankDelayMs: number
  find<K extends Kind>(kind: K, id: string): Kinds[K] | undefined
  list<K extends Kind>(kind: K): Kinds[K][]
  put<K extends Kind>(kind: K, id: string, value: Kinds[K]): void
  drop(kind: Kind, id: string): void
  emit<Type extends Stripe.Event['type']>(
    type: Type,
    object: EventOf<Type>['data']['object'],
    previous?: EventOf<Type>['data']['previous_attributes'],
  ): void
}

export type WorldParts = Pick<World, 'now' | 'seconds' | 'newId' | 'pageUrl' | 'bankDelayMs'> & {
  readonly store: Store
  readonly apiVersion: string
  /** Keeps an event, and sees to its webhook. */
  announce(event: Stripe.Event, account: string | null): void
}

/** The world as one account's call sees it. */
export const worldOf = (parts: WorldParts, account: string | null, request: World['request']): World => ({
  account,
  request,
  now: parts.now,
  seconds: parts.seconds,
  newId: parts.newId,
  pageUrl: parts.pageUrl,
  bankDelayMs: parts.bankDelayMs,
  find: (kind, id) => parts.store.find(kind, id, account),
  list: (kind) => parts.store.list(kind, account),
  put: (kind, id, value) => parts.store.put(kind, id, value, account),
  drop: (kind, id) => parts.store.drop(kind, id),
  emit: (type, object, previous) => {
    const event = {
      id: parts.newId('evt'),
      object: 'event',
      ...(account === null ? {} : { account }),
      api_version: parts.apiVersion,
      created: parts.seconds(),
      data: previous === undefined ? { object } : { object, previous_attributes: previous },
      livemode: false,
      pending_webhooks: 0,
      request: { id: request?.id ?? null, idempotency_key: request?.idempotencyKey ?? null },
      type,
    }
    parts.announce(event as Stripe.Event, account)
  },
})

const nouns: Partial<Record<Kind, string>> = {
  session: 'checkout.session',
  intent: 'payment_intent',
  transaction: 'balance transaction',
}

/** The thing, or Stripe's own "no such". */
export const getThing = <K extends Kind>(world: World, kind: K, id: string, param = 'id'): Kinds[K] => {
  const thing = world.find(kind, id)
  if (thing === undefined) throw ApiRefusal.missing(nouns[kind] ?? kind, id, param)
  return thing
}
