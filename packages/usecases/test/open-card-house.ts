import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { paymentEventNames, stripePayments } from '@inservice/gateways/payments'
import { startStripeEmulator } from '@inservice/gateways/stripe-emulator'
import { receiveGatewayEvent } from '../src/billing/index.ts'
import { openHouse } from './open-house.ts'

const webhookSecret = 'whsec_test'

/** A house whose cards are taken by the stand-in of Stripe, webhooks and all. Its clock begins now: signatures age. */
export const openCardHouse = async () => {
  const told: (string | null)[] = []
  let webhookUrl: string | null = null
  const emulator = await startStripeEmulator({
    environment: 'test',
    webhookUrl: () => webhookUrl,
    webhookSecret,
    enabledEvents: paymentEventNames,
    retryDelaysMs: [20, 50, 100],
  })
  const { host, port } = emulator
  const payments = stripePayments({ apiKey: 'sk_test_x', webhookSecret, host, port, protocol: 'http' })
  const open = await openHouse({ payments, now: new Date().toISOString() })
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const signature = String(request.headers['stripe-signature'])
    const received = await receiveGatewayEvent(open.house, await buffer(request), signature)
    told.push(received.ok ? received.value.eventId : null)
    response.writeHead(received.ok ? 200 : 400).end()
  }
  const server = createServer((request, response) => void receive(request, response))
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  if (address !== null && typeof address === 'object') webhookUrl = `http://127.0.0.1:${address.port}/`
  return {
    ...open,
    emulator,
    /** The event of each webhook that came; null where it was not believed. */
    told,
    /** Waits for webhooks on their way, then does the jobs they left. */
    settle: async (): Promise<string[]> => {
      await emulator.idle()
      return open.work()
    },
    close: async () => {
      server.close()
      await emulator.close()
      await open.close()
    },
  }
}
