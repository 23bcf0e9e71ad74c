import { listRequestedRefunds } from '@inservice/db/billing'
import type { Actor } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { v5 } from 'uuid'
import { z } from 'zod'
import { run, task } from '../kernel/index.ts'
import { failRefund } from './fail-refund.ts'
import { settleRefund } from './settle-refund.ts'

const machine: Actor = { kind: 'machine', name: 'billing.send-refunds' }

/**
 * Sends an order's refunds back the way the money came; what the payment provider refuses for good is noted as failed.
 * The refund's id makes a repetition harmless at the payment provider too.
 */
export const sendRefunds = task(
  'billing.send-refunds',
  z.object({ orderId: idSchema }),
  async (house, { orderId }) => {
    for (const { id, amountCents, gatewayPaymentId } of await listRequestedRefunds(house.db, orderId)) {
      if (!gatewayPaymentId) continue
      const sent = await house.payments.refund({
        paymentIntentId: gatewayPaymentId,
        amountCents,
        idempotencyKey: id,
        metadata: { orderId, refundId: id },
      })
      if (!sent.ok) {
        const problem = sent.refusal.code
        await run(house, machine, failRefund, { orderId, refundId: id, problem, commandId: v5('fail refund', id) })
        continue
      }
      await run(house, machine, settleRefund, {
        orderId,
        refundId: id,
        gatewayRefundId: sent.value.refundId,
        commandId: v5('settle refund', id),
      })
    }
  },
  'order.refund-requested',
)
