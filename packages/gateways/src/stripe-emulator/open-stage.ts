import { createServer, type Server } from 'node:http'
import type { PaymentEvent } from '../payments/events.ts'
import { stripePayments } from '../payments/index.ts'
import type { CheckoutOrder, Payments } from '../payments/types.ts'
import type { EmulatorOptions } from './emulator-options.ts'
import { startStripeEmulator, type StripeEmulator } from './start-stripe-emulator.ts'

const webhookSecret = 'whsec_tests'

export type Stage = {
  readonly emulator: StripeEmulator
  readonly payments: Payments
  /** What the endpoint has been told, in the order it came. */
  readonly told: PaymentEvent[]
  /** What the endpoint answers next: 200 when empty. */
  readonly answers: number[]
  /** The emulator's clock, in milliseconds ahead of the machine's. */
  ahead: number
  close(): Promise<void>
}

/** Listens for webhooks as the product does: a wrong signature is refused. */
const listen = async (stage: Pick<Stage, 'told' | 'answers'>): Promise<{ server: Server; port: number }> => {
  const reader = stripePayments({ apiKey: 'sk_test_reader', webhookSecret })
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const signature = request.headers['stripe-signature']
      const read = reader.readEvent(Buffer.concat(chunks), typeof signature === 'string' ? signature : null)
      const status = read.ok ? (stage.answers.shift() ?? 200) : 400
      if (read.ok && status === 200) stage.told.push(read.value)
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

/** An emulator, the product's gateway to it, and an endpoint that listens. */
export const openStage = async (options: Partial<EmulatorOptions> = {}): Promise<Stage> => {
  const kept = { told: [] as PaymentEvent[], answers: [] as number[], ahead: 0 }
  const endpoint = await listen(kept)
  const emulator = await startStripeEmulator({
    environment: 'test',
    webhookSecret,
    webhookUrl: `http://127.0.0.1:${endpoint.port}/webhooks/stripe`,
    retryDelaysMs: [20, 20, 20],
    bankDelayMs: 0,
    now: () => Date.now() + kept.ahead,
    ...options,
  })
  const { host, port } = emulator
  const at = { host, port, protocol: 'http', timeoutMs: 2000, retries: 2 } as const
  const payments = stripePayments({ apiKey: 'sk_test_emulator', webhookSecret, ...at })
  const close = async (): Promise<void> => {
    await emulator.close()
    endpoint.server.closeAllConnections()
    await new Promise((resolve) => {
      endpoint.server.close(resolve)
    })
  }
  return Object.assign(kept, { emulator, payments, close })
}

let orders = 0

export const seatOrder = (differing: Partial<CheckoutOrder> = {}): CheckoutOrder => {
  orders += 1
  return {
    orderId: `order-${orders}`,
    idempotencyKey: `key-${orders}`,
    lines: [{ name: 'A seat', amountCents: 10_000, quantity: 1 }],
    currency: 'usd',
    email: 'maria@example.org',
    successUrl: 'https://inservice.example/done?session={CHECKOUT_SESSION_ID}',
    cancelUrl: 'https://inservice.example/checkout',
    expiresAt: new Date(Date.now() + 15 * 60_000).toISOString(),
    language: 'en',
    ...differing,
  }
}

/** Opens a checkout that must open. */
export const openSeat = async (
  stage: Pick<Stage, 'payments'>,
  differing: Partial<CheckoutOrder> = {},
): Promise<{ sessionId: string; url: string }> => {
  const opened = await stage.payments.openCheckout(seatOrder(differing))
  if (!opened.ok) throw new Error(opened.refusal.code)
  return opened.value
}
