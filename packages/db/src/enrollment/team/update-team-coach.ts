import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../../kernel/index.ts'

/** Gives a team a coach, or none. */
export const updateTeamCoach = async (tx: Tx, teamId: Id, coachId: Id | null): Promise<void> => {
  await tx.updateTable('team').set({ coach_id: coachId }).where('id', '=', teamId).execute()
}
