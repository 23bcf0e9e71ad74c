import { listRequestedRefunds } from '@inservice/db/billing'
import type { Actor } from '@inservice/domain/access'
import { idSchema, Outage } from '@inservice/domain/kernel'
import { v5 } from 'uuid'
import { z } from 'zod'
import { run, task } from '../kernel/index.ts'
import { settleRefund } from './settle-refund.ts'

const machine: Actor = { kind: 'machine', name: 'billing.send-refunds' }

/** Sends an order's refunds back the way the money came. The refund's id makes a repetition harmless at the payment provider too. */
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
      if (!sent.ok) throw new Outage(`a refund was refused: ${sent.refusal.code}`)
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
