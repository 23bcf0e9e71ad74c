import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Marks an order's line as called off; it stays on the order. */
export const updateLine = async (tx: Tx, lineId: Id, change: { canceledAt: Instant }): Promise<void> => {
  await tx
    .updateTable('order_line')
    .set({ canceled_at: change.canceledAt })
    .where('id', '=', lineId)
    .where('canceled_at', 'is', null)
    .execute()
}
