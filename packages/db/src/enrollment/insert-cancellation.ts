import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Writes that an offering is being canceled: who, when, and what was counted before. One an offering, ever. */
export const insertCancellation = async (
  tx: Tx,
  row: { readonly offeringId: Id; readonly madeBy: Id; readonly at: Instant; readonly quoted: unknown },
): Promise<void> => {
  await tx
    .insertInto('offering_cancellation')
    .values({
      offering_id: row.offeringId,
      made_by: row.madeBy,
      at: row.at,
      quoted: JSON.stringify(row.quoted),
    })
    .execute()
}

/** Writes that nothing is left to be done. */
export const updateCancellationFinished = async (tx: Tx, offeringId: Id, at: Instant): Promise<void> => {
  await tx
    .updateTable('offering_cancellation')
    .set({ finished_at: at })
    .where('offering_id', '=', offeringId)
    .where('finished_at', 'is', null)
    .execute()
}
