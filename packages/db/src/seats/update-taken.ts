import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Adds seats to what an offering has given out; a negative number gives back. The database refuses more than its capacity. */
export const updateTaken = async (tx: Tx, offeringId: Id, seats: number): Promise<void> => {
  if (seats === 0) return
  await tx
    .updateTable('seat_pool')
    .set((eb) => ({ taken: eb('taken', '+', seats) }))
    .where('offering_id', '=', offeringId)
    .where('session_id', 'is', null)
    .execute()
}
