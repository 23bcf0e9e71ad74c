import { findRefundTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** Money went back: the buyer reads how much, and where it went. */
export const onOrderRefunded = letterListener(
  'order.refunded',
  z.object({ orderId: idSchema, refundId: idSchema }),
  async (tx, { refundId }) => {
    const told = await findRefundTold(tx, refundId)
    if (!told) return []
    const { buyerId, providerId } = told
    return [{ kind: 'refund-sent', to: buyerId, providerId, offeringId: null, data: { refundId } }]
  },
)
