import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Throws a draft away that was never published. */
export const deleteDraft = async (tx: Tx, draftId: Id): Promise<void> => {
  await tx.deleteFrom('offering_draft').where('id', '=', draftId).where('offering_id', 'is', null).execute()
}
