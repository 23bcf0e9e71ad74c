import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Counts a change of a block by its managers; the caller holds its lock. A version that moved on meanwhile is a bug, and stops it. */
export const updateBlockVersion = async (
  tx: Tx,
  { id, version }: { readonly id: Id; readonly version: number },
): Promise<void> => {
  const { numUpdatedRows } = await tx
    .updateTable('seat_block')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Error(`block ${id} is no longer at version ${version}`)
}
