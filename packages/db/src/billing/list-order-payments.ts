import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** An order's payments that brought money, oldest first, with what went back of each. */
export const listOrderPayments = (db: Read, orderId: Id) =>
  db
    .selectFrom('payment')
    .select([
      'id',
      'method',
      'amount_cents as amountCents',
      'refunded_cents as refundedCents',
      'gateway_payment_id as gatewayPaymentId',
      'settled_at as settledAt',
    ])
    .where('order_id', '=', orderId)
    .where('state', '=', 'succeeded')
    .orderBy('created_at')
    .execute()
