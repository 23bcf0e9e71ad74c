import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Notes that someone in line was passed over once more. */
export const updateSkips = async (tx: Tx, entryId: Id, skips: number): Promise<void> => {
  await tx.updateTable('waiting_list_entry').set({ skips }).where('id', '=', entryId).execute()
}

/** Notes which hold keeps seats for someone in line, or that none does. */
export const updateKept = async (tx: Tx, entryId: Id, holdId: Id | null): Promise<void> => {
  await tx.updateTable('waiting_list_entry').set({ hold_id: holdId }).where('id', '=', entryId).execute()
}

/** Gives people in a line other places: those of the ones who change with them. The reason stands with who was moved up. */
export const updatePlaces = async (
  tx: Tx,
  places: readonly { readonly entryId: Id; readonly place: number }[],
  moved: { readonly entryId: Id; readonly reason: string },
): Promise<void> => {
  for (const { entryId, place } of places)
    await tx.updateTable('waiting_list_entry').set({ place }).where('id', '=', entryId).execute()
  await tx
    .updateTable('waiting_list_entry')
    .set({ priority_reason: moved.reason })
    .where('id', '=', moved.entryId)
    .execute()
}
