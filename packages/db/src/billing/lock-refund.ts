import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** A refund, locked until the command ends. The order is locked before it. */
export const lockRefund = (tx: Tx, refundId: Id) =>
  tx
    .selectFrom('refund')
    .select([
      'id',
      'order_id as orderId',
      'payment_id as paymentId',
      'amount_cents as amountCents',
      'state',
      'working',
      'reason',
    ])
    .where('id', '=', refundId)
    .forUpdate()
    .executeTakeFirst()

export type LockedRefund = NonNullable<Awaited<ReturnType<typeof lockRefund>>>
