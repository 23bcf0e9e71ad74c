import { Stripe } from 'stripe'
import { expireCheckout } from './expire-checkout.ts'
import { findCheckout } from './find-checkout.ts'
import { findRefund } from './find-refund.ts'
import { listEvents } from './list-events.ts'
import { listPayoutLines } from './list-payout-lines.ts'
import { listPayouts } from './list-payouts.ts'
import { listRefunds } from './list-refunds.ts'
import { openCheckout } from './open-checkout.ts'
import { readEvent } from './read-event.ts'
import { refund } from './refund.ts'
import type { Payments } from './types.ts'

export type StripeSettings = {
  readonly apiKey: string
  readonly webhookSecret: string
  /** Where the emulator listens; left out, Stripe itself. */
  readonly host?: string
  readonly port?: number
  readonly protocol?: 'http' | 'https'
  /** How long one try may take, in milliseconds: 15 seconds. */
  readonly timeoutMs?: number
  /** Tries after the first, each with the same idempotency key: 2. */
  readonly retries?: number
}

/** The version whose shapes this code is written for; a newer SDK does not compile until it is looked at. */
const apiVersion = '2026-10-28.endive'

/** Payments through Stripe, or through the emulator that speaks its protocol. */
export const stripePayments = (settings: StripeSettings): Payments => {
  const stripe = new Stripe(settings.apiKey, {
    apiVersion,
    timeout: settings.timeoutMs ?? 15_000,
    maxNetworkRetries: settings.retries ?? 2,
    telemetry: false,
    appInfo: { name: 'Inservice' },
    ...(settings.host === undefined ? {} : { host: settings.host }),
    ...(settings.port === undefined ? {} : { port: settings.port }),
    ...(settings.protocol === undefined ? {} : { protocol: settings.protocol }),
  })
  return {
    openCheckout: (order) => openCheckout(stripe, order),
    findCheckout: (sessionId, of) => findCheckout(stripe, sessionId, of),
    expireCheckout: (sessionId, of) => expireCheckout(stripe, sessionId, of),
    refund: (order) => refund(stripe, order),
    findRefund: (refundId, of) => findRefund(stripe, refundId, of),
    listRefunds: (paymentIntentId, of) => listRefunds(stripe, paymentIntentId, of),
    listEvents: (since, of) => listEvents(stripe, since, of),
    readEvent: (rawBody, signatureHeader) => readEvent(stripe, settings.webhookSecret, rawBody, signatureHeader),
    listPayouts: (since, of) => listPayouts(stripe, since, of),
    listPayoutLines: (payoutId, of) => listPayoutLines(stripe, payoutId, of),
  }
}
