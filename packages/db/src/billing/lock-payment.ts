import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** A payment by its id or by the provider's session, locked until the command ends. The order is locked before it. */
export const lockPayment = (tx: Tx, by: { id: Id } | { sessionId: string }) =>
  tx
    .selectFrom('payment')
    .select([
      'id',
      'order_id as orderId',
      'state',
      'amount_cents as amountCents',
      'refunded_cents as refundedCents',
      'gateway_session_id as sessionId',
      'gateway_payment_id as gatewayPaymentId',
    ])
    .$if('id' in by, (query) => query.where('id', '=', 'id' in by ? by.id : null))
    .$if('sessionId' in by, (query) => query.where('gateway_session_id', '=', 'sessionId' in by ? by.sessionId : null))
    .forUpdate()
    .executeTakeFirst()

export type LockedPayment = NonNullable<Awaited<ReturnType<typeof lockPayment>>>
