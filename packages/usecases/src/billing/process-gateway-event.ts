import { findGatewayEvent } from '@inservice/db/billing'
import type { PaymentEvent } from '@inservice/gateways/payments'
import type { Actor } from '@inservice/domain/access'
import { Outage } from '@inservice/domain/kernel'
import { v5 } from 'uuid'
import { z } from 'zod'
import { run, task, type House } from '../kernel/index.ts'
import { closeGatewayEvent } from './close-gateway-event.ts'
import { settle } from './settle.ts'

const machine: Actor = { kind: 'machine', name: 'billing.process-gateway-event' }
const space = '0b0f5d7e-44b7-4f5e-9c9b-7a1a2d9a6a01'

/** What one event does; the word is kept beside the event. */
const work = async (house: House, event: PaymentEvent): Promise<string> => {
  if (event.type !== 'checkout-completed') return 'nothing to do'
  const { sessionId, paymentStatus, paymentIntentId, amountCents } = event.checkout
  if (paymentStatus !== 'paid' || !paymentIntentId) return 'not paid'
  const commandId = v5(`settle ${sessionId}`, space)
  const settled = await run(house, machine, settle, {
    sessionId,
    amountCents,
    gatewayPaymentId: paymentIntentId,
    commandId,
  })
  // Told before our own answer was written down: the job comes back to it.
  if (!settled.ok && settled.refusal.code === 'not-found') throw new Outage('the payment is not attached yet')
  return settled.ok ? 'settled' : settled.refusal.code
}

/** Works on a stored event of the payment provider, once; in whatever order they come. */
export const processGatewayEvent = task(
  'billing.process-gateway-event',
  z.object({ eventId: z.string() }),
  async (house, { eventId }) => {
    const stored = await findGatewayEvent(house.db, eventId)
    if (!stored || stored.processedAt !== null) return
    const outcome = await work(house, stored.body as PaymentEvent)
    await run(house, machine, closeGatewayEvent, { eventId, outcome, commandId: v5(`close ${eventId}`, space) })
  },
)
