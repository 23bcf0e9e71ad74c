import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Writes that an offering is canceled, and why: the reason stands on its page. The caller holds its lock. */
export const updateCanceled = async (tx: Tx, offeringId: Id, reason: string): Promise<void> => {
  await tx
    .updateTable('offering')
    .set((eb) => ({ state: 'canceled', canceled_reason: reason, version: eb('version', '+', 1) }))
    .where('id', '=', offeringId)
    .execute()
}
