import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Saves a draft over the version that its writer saw. False where someone else saved one in between. */
export const updateDraft = async (
  tx: Tx,
  row: { id: Id; body: unknown; version: number; at: Instant; offeringId?: Id },
): Promise<boolean> => {
  const saved = await tx
    .updateTable('offering_draft')
    .set({
      body: JSON.stringify(row.body),
      version: row.version + 1,
      updated_at: row.at,
      ...(row.offeringId === undefined ? {} : { offering_id: row.offeringId }),
    })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}
