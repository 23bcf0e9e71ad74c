import { insertGatewayEvent } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { ok, type Result } from '@inservice/domain/kernel'
import type { PaymentEvent } from '@inservice/gateways/payments'
import { v5 } from 'uuid'
import { z } from 'zod'
import { command, run, type House } from '../kernel/index.ts'

const gatewayEvents = '6f0c2a52-5d0e-4a39-9a34-0f6d6f3b1c77'

const keep = command({
  name: 'billing.receive-gateway-event',
  input: z.object({ event: z.custom<PaymentEvent>((value) => typeof value === 'object' && value !== null) }),
  load: async () => ({}),
  allow: (actor) => can(actor, 'gateway-event.receive'),
  decide: (_state, { event }) => ok(event),
  save: async (tx, event, { now }) => {
    const isNew = await insertGatewayEvent(tx, {
      id: event.id,
      gateway: 'stripe',
      kind: event.name,
      body: event,
      receivedAt: now,
    })
    return { eventId: event.id, isNew }
  },
  announce: () => [],
  audit: (event) => ({ kind: 'gateway_event', id: null, details: { eventId: event.id, name: event.name } }),
  jobs: (event) => [
    {
      task: 'billing.process-gateway-event',
      payload: { eventId: event.id },
      key: v5(event.id, gatewayEvents),
    },
  ],
})

/**
 * Takes in a webhook: believed by its signature only, stored first together with the job that works on it, once.
 * The stored body is the event in the product's own words (`PaymentEvent`).
 */
export const receiveGatewayEvent = async (
  house: House,
  rawBody: string | Uint8Array,
  signature: string | null,
): Promise<Result<{ eventId: string; isNew: boolean }>> => {
  const read = house.payments.readEvent(rawBody, signature)
  if (!read.ok) return read
  const event = read.value
  return run(house, { kind: 'machine', name: 'billing.receive-gateway-event' }, keep, {
    event,
    commandId: v5(event.id, gatewayEvents),
  })
}
