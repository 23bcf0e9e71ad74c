import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Says on an enrollment why staff added its person beyond the capacity. */
export const updateOverbookReason = async (tx: Tx, enrollmentId: Id, reason: string): Promise<void> => {
  await tx.updateTable('enrollment').set({ overbook_reason: reason }).where('id', '=', enrollmentId).execute()
}
