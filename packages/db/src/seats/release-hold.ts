import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Ends a hold: its seat became an enrollment's, or goes back. False where it had already ended. */
export const releaseHold = async (tx: Tx, holdId: Id, at: Instant, reason: string): Promise<boolean> => {
  const row = await tx
    .updateTable('seat_hold')
    .set({ released_at: at, release_reason: reason })
    .where('id', '=', holdId)
    .where('released_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
