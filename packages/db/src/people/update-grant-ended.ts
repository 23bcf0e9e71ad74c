import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Ends a grant that lives. Answers whether there was one to end: of two who end it, one does. */
export const updateGrantEnded = async (tx: Tx, grantId: Id, at: Instant): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('role_grant')
    .set({ revoked_at: at })
    .where('id', '=', grantId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
