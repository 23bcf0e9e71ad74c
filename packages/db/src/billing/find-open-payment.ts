import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The payment of an order that is under way, if one is: the newest. */
export const findOpenPayment = (db: Read, orderId: Id) =>
  db
    .selectFrom('payment')
    .select([
      'id',
      'state',
      'amount_cents as amountCents',
      'gateway_session_id as sessionId',
      'checkout_url as url',
      'expires_at as expiresAt',
    ])
    .where('order_id', '=', orderId)
    .where('state', 'in', ['opening', 'open'])
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
