import type { TeamSizes } from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../../kernel/index.ts'

/** How large a cohort's teams are; undefined where it has none. */
export const findTeamSizes = async (db: Read, offeringId: Id): Promise<TeamSizes | undefined> => {
  const row = await db
    .selectFrom('offering')
    .select(['team_min as min', 'team_max as max'])
    .where('id', '=', offeringId)
    .executeTakeFirst()
  return row && row.min !== null && row.max !== null ? { min: row.min, max: row.max } : undefined
}
