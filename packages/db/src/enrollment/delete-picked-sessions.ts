import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Takes back what an enrollment picked of some breakouts: their seats had gone meanwhile. */
export const deletePickedSessions = async (tx: Tx, enrollmentId: Id, sessionIds: readonly Id[]): Promise<void> => {
  if (sessionIds.length === 0) return
  await tx
    .deleteFrom('enrollment_session')
    .where('enrollment_id', '=', enrollmentId)
    .where('session_id', 'in', [...sessionIds])
    .execute()
}
