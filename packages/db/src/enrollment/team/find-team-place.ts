import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../../kernel/index.ts'

/** A person's own place in a cohort with teams: their confirmed registration, and the team that they are on. */
export const findTeamPlace = async (
  db: Read,
  by: ({ readonly slug: string } | { readonly offeringId: Id }) & { readonly personId: Id },
) =>
  db
    .selectFrom('enrollment as e')
    .innerJoin('offering as o', 'o.id', 'e.offering_id')
    .leftJoin('team_member as m', 'm.enrollment_id', 'e.id')
    .select([
      'e.id as enrollmentId',
      'e.person_id as personId',
      'm.team_id as teamId',
      'o.id as offeringId',
      'o.slug',
      'o.title',
      'o.state as offeringState',
      'o.team_min as min',
      'o.team_max as max',
    ])
    .where('slug' in by ? 'o.slug' : 'o.id', '=', 'slug' in by ? by.slug : by.offeringId)
    .where('e.person_id', '=', by.personId)
    .where('e.state', '=', 'confirmed')
    .where('o.team_max', 'is not', null)
    .executeTakeFirst()
