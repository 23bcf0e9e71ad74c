import { findReceiptTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** An order is paid: the buyer gets a receipt, where anything was to be paid. */
export const onOrderPaid = letterListener('order.paid', z.object({ orderId: idSchema }), async (tx, { orderId }) => {
  const told = await findReceiptTold(tx, orderId)
  if (!told || told.totalCents === 0) return []
  const { buyerId, providerId } = told
  return [{ kind: 'order-receipt', to: buyerId, providerId, offeringId: null, data: { orderId } }]
})
