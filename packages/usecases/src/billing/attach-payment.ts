import { findPaymentOrder, lockOrder, lockPayment, updatePayment } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { idSchema, instantSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Notes the hosted page that was opened for a payment. A payment that was settled meanwhile stays as it is. */
export const attachPayment = command({
  name: 'billing.attachPayment',
  input: z.object({
    paymentId: idSchema,
    sessionId: z.string().max(300),
    url: z.string().max(2_000),
    expiresAt: instantSchema,
  }),
  load: async (tx, { paymentId }) => {
    const orderId = await findPaymentOrder(tx, { id: paymentId })
    const order = orderId && (await lockOrder(tx, orderId))
    const payment = await lockPayment(tx, { id: paymentId })
    return order && payment ? { order, payment } : null
  },
  allow: (actor, { order }) => can(actor, 'order.pay', { personId: order.buyerId }),
  decide: ({ payment }, input) => ok({ payment, input }),
  save: async (tx, { payment, input }) => {
    if (payment.state === 'opening') await updatePayment(tx, payment.id, { state: 'open', ...input })
    return { url: input.url }
  },
  announce: () => [],
  audit: ({ payment }) => ({ kind: 'order', id: payment.orderId }),
})
