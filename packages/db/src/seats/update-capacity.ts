import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Gives an offering another number of seats, in its pool and on its page. The database refuses fewer than are taken. */
export const updateCapacity = async (tx: Tx, offeringId: Id, capacity: number): Promise<void> => {
  await tx
    .updateTable('seat_pool')
    .set({ capacity })
    .where('offering_id', '=', offeringId)
    .where('session_id', 'is', null)
    .execute()
  await tx
    .updateTable('offering')
    .set((eb) => ({ capacity, version: eb('version', '+', 1) }))
    .where('id', '=', offeringId)
    .execute()
}
