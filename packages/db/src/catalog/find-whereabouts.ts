import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Where an offering lies, for the question of who may: its provider and program. */
export const findWhereabouts = async (db: Read, offeringId: Id) => {
  const row = await db
    .selectFrom('offering')
    .select([
      'id',
      'title',
      'number',
      'state',
      'provider_id',
      'program_id',
      'time_zone',
      'slug',
      'application',
      'team_max',
    ])
    .where('id', '=', offeringId)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    title: row.title,
    number: row.number,
    slug: row.slug,
    state: row.state,
    timeZone: row.time_zone,
    isAppliedTo: row.application !== null,
    hasTeams: row.team_max !== null,
    at: { offeringId: row.id, providerId: row.provider_id, programId: row.program_id },
  }
}
