import { findOpenPayment, insertPayment, lockOrder } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Opens a card payment of an order that awaits one, or answers the one that is under way. */
export const openPayment = command({
  name: 'billing.openPayment',
  input: z.object({ orderId: idSchema }),
  load: async (tx, { orderId }) => {
    const order = await lockOrder(tx, orderId)
    return order ? { order, open: await findOpenPayment(tx, orderId) } : null
  },
  allow: (actor, { order }) => can(actor, 'order.pay', { personId: order.buyerId }),
  decide: ({ order, open }, _input, { now, newId }) => {
    if (order.state !== 'awaiting_payment') return refuse('order-step-closed', { from: order.state, deed: 'pay' })
    const usable = open && (open.expiresAt === null || open.expiresAt > now) ? open : null
    return ok({ order, payment: usable, newPaymentId: newId() })
  },
  save: async (tx, { order, payment, newPaymentId }, { now }) => {
    const amountCents = order.totalCents - order.paidCents
    if (!payment) await insertPayment(tx, { id: newPaymentId, orderId: order.id, amountCents, createdAt: now })
    return {
      paymentId: payment?.id ?? newPaymentId,
      amountCents,
      url: payment?.url ?? null,
      expiresAt: order.expiresAt,
    }
  },
  announce: () => [],
  audit: ({ order }) => ({ kind: 'order', id: order.id }),
})
