import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Writes that a training takes place, or that its staff were asked. The caller holds its lock. */
export const updateMinimum = async (
  tx: Tx,
  offeringId: Id,
  change: { readonly confirmedAt: Instant; readonly by: Id | null } | { readonly askedAt: Instant },
): Promise<void> => {
  await tx
    .updateTable('offering')
    .set((eb) =>
      'askedAt' in change
        ? { run_asked_at: change.askedAt }
        : { run_confirmed_at: change.confirmedAt, run_confirmed_by: change.by, version: eb('version', '+', 1) },
    )
    .where('id', '=', offeringId)
    .execute()
}
