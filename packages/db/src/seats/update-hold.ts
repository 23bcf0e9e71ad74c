import type { Id, Instant } from '@inservice/domain/kernel'
import type { Database, Tx } from '../kernel/index.ts'

/** Keeps a seat longer, or for another reason: a checkout that became an unpaid order. */
export const updateHold = async (
  tx: Tx,
  holdId: Id,
  change: { expiresAt: Instant | null; reason?: Database['seat_hold']['reason']; orderId?: Id },
): Promise<void> => {
  await tx
    .updateTable('seat_hold')
    .set({
      expires_at: change.expiresAt,
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.orderId === undefined ? {} : { order_id: change.orderId }),
    })
    .where('id', '=', holdId)
    .where('released_at', 'is', null)
    .execute()
}
