import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** One use of a link less or one given back, or the link withdrawn. A link without a count has none to change. */
export const updateClaimLink = async (
  tx: Tx,
  linkId: Id,
  change: { readonly uses: 1 | -1 } | { readonly revokedAt: Instant },
): Promise<void> => {
  await tx
    .updateTable('claim_link')
    .set((eb) =>
      'uses' in change ? { uses_left: eb('uses_left', '+', change.uses) } : { revoked_at: change.revokedAt },
    )
    .where('id', '=', linkId)
    .execute()
}
