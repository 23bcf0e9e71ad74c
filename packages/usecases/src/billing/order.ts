import { findOrder } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { balanceOf, tellOrder } from '@inservice/domain/billing'
import { idSchema, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** An organization sees the orders that it pays, never what its people pay for themselves. */
export const payerOf = ({ method, organizationId }: { method: string | null; organizationId: Id | null }): Id | null =>
  method === 'card' || method === 'none' ? null : organizationId

/** An order with all that happened to it: for its buyer, the paying organization's manager, and the provider's desk. */
export const order = query({
  name: 'billing.order',
  input: z.object({ orderId: idSchema }),
  load: async (read, { orderId }) => (await findOrder(read, orderId)) ?? null,
  allow: (actor, found) =>
    can(actor, 'order.see', {
      personId: found.buyerId,
      providerId: found.providerId,
      organizationId: payerOf(found),
    }),
  show: (found, _input, { actor, now }) => ({
    ...found,
    events: tellOrder(found),
    balanceCents: balanceOf(found),
    now,
    isOwn: actor.kind === 'person' && actor.personId === found.buyerId,
    mayRecord: can(actor, 'payment.record', found),
    mayPay: can(actor, 'order.pay', { personId: found.buyerId }) && found.state === 'awaiting_payment',
  }),
})
