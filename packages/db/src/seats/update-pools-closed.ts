import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Closes an offering's pools: whoever waits at their lock finds no seat. What they have given out stays counted until it ends. */
export const updatePoolsClosed = async (tx: Tx, offeringId: Id): Promise<void> => {
  await tx.updateTable('seat_pool').set({ closed: true }).where('offering_id', '=', offeringId).execute()
}
