import { join } from 'node:path'
import { paymentEventNames, stripePayments, type Payments } from '@inservice/gateways/payments'
import { startStripeEmulator, type EarlierPayment } from '@inservice/gateways/stripe-emulator'
import type { Env } from './env.ts'
import type { Log } from './make-log.ts'

type Opened = {
  readonly payments: Payments
  /** The stand-in's hosted pages, where there is one. */
  readonly emulator: { fetch(request: Request): Promise<Response> } | null
  readonly close: () => Promise<void>
}

const standInKey = 'sk_test_stand_in'
const standInSecret = 'whsec_stand_in'

/**
 * Stripe where a key is set; else its stand-in inside this process, which refuses production. The stand-in is told of
 * the demonstration's invented payments, so that they can be refunded.
 */
export const openPayments = async (
  env: Env,
  publicUrl: string,
  log: Log,
  listKnown: () => Promise<readonly EarlierPayment[]>,
): Promise<Opened> => {
  const { STRIPE_SECRET_KEY: apiKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = env
  if (apiKey && webhookSecret) {
    return { payments: stripePayments({ apiKey, webhookSecret }), emulator: null, close: async () => undefined }
  }
  log.warn('STRIPE_SECRET_KEY is not set: payments go to the stand-in of Stripe, and no real money moves.')
  const emulator = await startStripeEmulator({
    environment: env.NODE_ENV ?? 'local',
    publicUrl: `${publicUrl}/stripe-emulator`,
    webhookUrl: `http://127.0.0.1:${env.PORT}/api/webhooks/stripe`,
    webhookSecret: standInSecret,
    enabledEvents: paymentEventNames,
    known: env.DEMO === 'on' ? await listKnown() : [],
    stateFile: join(env.DATA_DIR, 'stripe-emulator.jsonl'),
  })
  const { host, port } = emulator
  const payments = stripePayments({ apiKey: standInKey, webhookSecret: standInSecret, host, port, protocol: 'http' })
  return { payments, emulator, close: () => emulator.close() }
}
