import { lockOrder, lockRefund, updateRefund } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Notes that the payment provider will not make a refund, and why. The money stays where it is; the finance desk decides. */
export const failRefund = command({
  name: 'billing.failRefund',
  input: z.object({ orderId: idSchema, refundId: idSchema, problem: z.string().max(100) }),
  load: async (tx, { orderId, refundId }) => {
    const order = await lockOrder(tx, orderId)
    const refund = await lockRefund(tx, refundId)
    return order && refund && refund.orderId === orderId ? { order, refund } : null
  },
  allow: (actor) => can(actor, 'order.settle'),
  // What has gone back, or failed before, stays as it is.
  decide: ({ order, refund }, { problem }) => ok({ order, refund, problem, changes: refund.state === 'requested' }),
  save: async (tx, { refund, problem, changes }, { now }) => {
    if (changes) await updateRefund(tx, refund.id, { state: 'failed', gatewayRefundId: null, settledAt: now, problem })
    return {}
  },
  announce: () => [],
  audit: ({ order, refund, problem }) => ({ kind: 'order', id: order.id, details: { refundId: refund.id, problem } }),
})
