import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** One use of a link less, or the link withdrawn. A link without a count has none to lessen. */
export const updateClaimLink = async (
  tx: Tx,
  linkId: Id,
  change: { readonly used: true } | { readonly revokedAt: Instant },
): Promise<void> => {
  await tx
    .updateTable('claim_link')
    .set((eb) => ('used' in change ? { uses_left: eb('uses_left', '-', 1) } : { revoked_at: change.revokedAt }))
    .where('id', '=', linkId)
    .execute()
}
