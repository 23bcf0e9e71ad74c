import { findOpenPayment } from '@inservice/db/billing'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { task } from '../kernel/index.ts'

/** An order was called off: its hosted page closes, so that nobody pays for nothing. */
export const closePayments = task(
  'billing.close-payments',
  z.object({ orderId: idSchema }),
  async (house, { orderId }) => {
    const payment = await findOpenPayment(house.db, orderId)
    if (payment?.sessionId) await house.payments.expireCheckout(payment.sessionId)
  },
  'order.canceled',
)
