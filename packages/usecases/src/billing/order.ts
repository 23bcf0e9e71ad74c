import { findOrder } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** An order with all that happened to it: for its buyer, the paying organization's manager, and the provider's desk. */
export const order = query({
  name: 'billing.order',
  input: z.object({ orderId: idSchema }),
  load: async (read, { orderId }) => (await findOrder(read, orderId)) ?? null,
  allow: (actor, found) =>
    can(actor, 'order.see', {
      personId: found.buyerId,
      providerId: found.providerId,
      organizationId: found.organizationId,
    }),
  show: (found, _input, { actor }) => ({
    ...found,
    mayPay: can(actor, 'order.pay', { personId: found.buyerId }) && found.state === 'awaiting_payment',
  }),
})
