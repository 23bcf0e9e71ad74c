import { updateGatewayEvent } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Notes what came of an event of the payment provider. */
export const closeGatewayEvent = command({
  name: 'billing.closeGatewayEvent',
  input: z.object({ eventId: z.string(), outcome: z.string().max(100) }),
  load: async () => ({}),
  allow: (actor) => can(actor, 'order.settle'),
  decide: (_state, input) => ok(input),
  save: async (tx, { eventId, outcome }, { now }) => {
    await updateGatewayEvent(tx, eventId, now, outcome)
    return {}
  },
  announce: () => [],
  audit: ({ eventId, outcome }) => ({ kind: 'gateway_event', id: null, details: { eventId, outcome } }),
})
