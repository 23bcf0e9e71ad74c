import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../../kernel/index.ts'

/** Takes someone off their team. */
export const deleteTeamMember = async (tx: Tx, enrollmentId: Id): Promise<void> => {
  await tx.deleteFrom('team_member').where('enrollment_id', '=', enrollmentId).execute()
}
