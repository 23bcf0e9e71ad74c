import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Ends a hold: its seats became enrollments', or go back. How many it kept; 0 where it had already ended. */
export const releaseHold = async (tx: Tx, holdId: Id, at: Instant, reason: string): Promise<number> => {
  const row = await tx
    .updateTable('seat_hold')
    .set({ released_at: at, release_reason: reason })
    .where('id', '=', holdId)
    .where('released_at', 'is', null)
    .returning('quantity')
    .executeTakeFirst()
  return row?.quantity ?? 0
}
