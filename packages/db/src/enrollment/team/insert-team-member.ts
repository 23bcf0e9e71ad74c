import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../../kernel/index.ts'

/** Puts someone on a team, who is on none. The database counts, and refuses one too many. */
export const insertTeamMember = async (tx: Tx, enrollmentId: Id, teamId: Id, at: Instant): Promise<void> => {
  await tx.insertInto('team_member').values({ enrollment_id: enrollmentId, team_id: teamId, joined_at: at }).execute()
}
