import { lockInvoicedOrder, updateOrder } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { decideReminder } from '@inservice/domain/billing'
import { dateIn, idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Reminds the payer of an open invoice by letter, at most once a day. */
export const remindInvoice = command({
  name: 'billing.remindInvoice',
  input: z.object({ orderId: idSchema }),
  load: async (tx, { orderId }) => (await lockInvoicedOrder(tx, orderId)) ?? null,
  allow: (actor, { providerId }) => can(actor, 'invoice.remind', { providerId }),
  decide: (order, _input, { now }) => {
    const remindedOn = order.remindedAt === null ? null : dateIn(order.remindedAt, order.timeZone)
    const decided = decideReminder({ ...order, remindedOn }, dateIn(now, order.timeZone))
    if (!decided.ok) return decided
    const { invoiceId } = order
    return invoiceId === null ? refuse('invoice-not-open') : ok({ order, invoiceId, ...decided.value })
  },
  save: async (tx, { order, openCents }, { now }) => {
    await updateOrder(tx, order.id, { remindedAt: now })
    return { remindedAt: now, openCents }
  },
  announce: ({ order, invoiceId }) => [
    { topic: 'invoice.reminded', payload: { documentId: invoiceId, orderId: order.id } },
  ],
  audit: ({ order, openCents }) => ({ kind: 'order', id: order.id, details: { openCents } }),
})
