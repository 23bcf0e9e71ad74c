import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Gives out one seat of an offering beyond its capacity: what is taken and what may be beyond grow in one statement. */
export const updateOverbooked = async (tx: Tx, offeringId: Id): Promise<void> => {
  await tx
    .updateTable('seat_pool')
    .set((eb) => ({ taken: eb('taken', '+', 1), overbooked: eb('overbooked', '+', 1) }))
    .where('offering_id', '=', offeringId)
    .where('session_id', 'is', null)
    .execute()
}

/** Leaves so many of an offering's seats beyond its capacity: freed seats took the place of the others. */
export const updateAbsorbed = async (tx: Tx, offeringId: Id, overbooked: number): Promise<void> => {
  await tx
    .updateTable('seat_pool')
    .set({ overbooked })
    .where('offering_id', '=', offeringId)
    .where('session_id', 'is', null)
    .execute()
}
