import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** An order's refunds that wait to be sent, with the payment they go back to. */
export const listRequestedRefunds = (db: Read, orderId: Id) =>
  db
    .selectFrom('refund')
    .innerJoin('payment', 'payment.id', 'refund.payment_id')
    .select([
      'refund.id',
      'refund.amount_cents as amountCents',
      'payment.id as paymentId',
      'payment.gateway_payment_id as gatewayPaymentId',
    ])
    .where('refund.order_id', '=', orderId)
    .where('refund.state', '=', 'requested')
    .orderBy('refund.created_at')
    .execute()
