import type { Cents, Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Opens a card payment of an order, before the payment provider is asked. */
export const insertPayment = async (
  tx: Tx,
  row: { id: Id; orderId: Id; amountCents: Cents; createdAt: Instant },
): Promise<void> => {
  await tx
    .insertInto('payment')
    .values({
      id: row.id,
      order_id: row.orderId,
      method: 'card',
      state: 'opening',
      amount_cents: row.amountCents,
      created_at: row.createdAt,
    })
    .execute()
}
