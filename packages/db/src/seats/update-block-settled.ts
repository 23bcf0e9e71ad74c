import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Notes that a block's deadline rule was done; the caller holds the block's lock. */
export const updateBlockSettled = async (tx: Tx, blockId: Id, at: Instant): Promise<void> => {
  await tx.updateTable('seat_block').set({ settled_at: at }).where('id', '=', blockId).execute()
}
