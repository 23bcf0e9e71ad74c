import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Ends a block with its claim links and its hold. Gives how many seats the hold had kept in the pool: the caller counts them back. */
export const updateBlockCanceled = async (tx: Tx, blockId: Id, at: Instant, reason: string): Promise<number> => {
  await tx
    .updateTable('seat_block')
    .set((eb) => ({ state: 'canceled', version: eb('version', '+', 1) }))
    .where('id', '=', blockId)
    .execute()
  await tx
    .updateTable('claim_link')
    .set({ revoked_at: at })
    .where('block_id', '=', blockId)
    .where('revoked_at', 'is', null)
    .execute()
  const holds = await tx
    .updateTable('seat_hold')
    .set({ released_at: at, release_reason: reason })
    .where('block_id', '=', blockId)
    .where('released_at', 'is', null)
    .returning('quantity')
    .execute()
  return holds.reduce((sum, { quantity }) => sum + quantity, 0)
}
