import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type ReserveChange =
  | { readonly quantity: number; readonly releasesAt: Instant }
  | { readonly releasedAt: Instant }

/** Changes how much a reserve keeps and until when, or releases it now. The pool is locked before. */
export const updateReserve = async (tx: Tx, reserveId: Id, change: ReserveChange): Promise<void> => {
  await tx
    .updateTable('seat_reserve')
    .set(
      'releasedAt' in change
        ? { released_at: change.releasedAt }
        : { quantity: change.quantity, releases_at: change.releasesAt },
    )
    .where('id', '=', reserveId)
    .where('released_at', 'is', null)
    .execute()
}
