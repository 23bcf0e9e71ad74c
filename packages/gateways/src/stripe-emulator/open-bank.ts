import { randomBytes } from 'node:crypto'
import { Stripe } from 'stripe'
import { deliverWebhooks, type Deliveries } from './deliver-webhooks.ts'
import type { EmulatorOptions } from './emulator-options.ts'
import { openFaults, type Faults } from './faults.ts'
import { payOutDaily } from './pay-out.ts'
import { runDue } from './run-due.ts'
import { openStore } from './store.ts'
import { worldOf, type WorldParts } from './world.ts'

/** The emulator without its doors: what is kept, what time brings, whom to tell. */
export type Bank = {
  readonly parts: WorldParts
  readonly faults: Faults
  readonly deliveries: Deliveries
  /** Keeps what was done, then tells it: an event that was taken back with its call is not sent. */
  settle(): void
  tick(): void
  payOut(account: string | null): string | null
}

const dayMs = 24 * 3600 * 1000
const retries = [500, 1000, 2000, 5000, 15_000, 30_000, 60_000, ...Array.from({ length: 60 }, () => 300_000)]

/** 144 random bits in the letters of Stripe's ids. */
const randomId = (prefix: string): string =>
  `${prefix}_${randomBytes(18).toString('base64url').replaceAll(/[-_]/g, 'x')}`

export const textOf = (value: string | (() => string | null) | undefined): string | null =>
  typeof value === 'function' ? value() : (value ?? null)

export const openBank = (options: EmulatorOptions, ownUrl: () => string): Bank => {
  const now = options.now ?? Date.now
  const store = openStore(options.stateFile)
  const faults = openFaults(options.faults)
  const outbox: Stripe.Event[] = []
  const deliveries = deliverWebhooks({
    url: () => textOf(options.webhookUrl),
    secret: options.webhookSecret,
    retryDelaysMs: options.retryDelaysMs ?? retries,
    faults,
    done: (eventId) => store.drop('unsent', eventId),
  })
  const parts: WorldParts = {
    store,
    now,
    seconds: () => Math.floor(now() / 1000),
    newId: options.newId ?? randomId,
    pageUrl: (id) => `${textOf(options.publicUrl) ?? ownUrl()}/pay/${id}`,
    bankDelayMs: options.bankDelayMs ?? 2000,
    apiVersion: Stripe.API_VERSION,
    announce: (event, account) => {
      store.put('event', event.id, event, account)
      if (options.webhookUrl === undefined || options.enabledEvents?.includes(event.type) === false) return
      store.put('unsent', event.id, true, account)
      outbox.push(event)
    },
  }
  const settle = (): void => {
    store.flush()
    const told = outbox.splice(0).filter((event) => store.accountOf('unsent', event.id) !== undefined)
    for (const event of told) deliveries.offer(event)
  }
  // What an earlier run could not send any more.
  outbox.push(...store.all('event').map((kept) => kept.value))
  settle()
  return { parts, faults, deliveries, settle, ...clockwork(parts, settle) }
}

/** What happens by time alone, and the daily payout. */
const clockwork = (parts: WorldParts, settle: () => void): Pick<Bank, 'tick' | 'payOut'> => {
  let paidOutOn = Math.floor(parts.now() / dayMs)
  return {
    tick: () => {
      runDue(parts)
      const today = Math.floor(parts.now() / dayMs)
      const accounts = today > paidOutOn ? new Set(parts.store.all('transaction').map((line) => line.account)) : []
      for (const account of accounts) payOutDaily(worldOf(parts, account, null))
      paidOutOn = today
      settle()
    },
    payOut: (account) => {
      const payout = payOutDaily(worldOf(parts, account, null), true)
      settle()
      return payout?.id ?? null
    },
  }
}
