import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Every version of a person's awards, oldest first: what stood when, by whose hand and why. */
export const listAwardVersions = (db: Read, personId: Id) =>
  db
    .selectFrom('award')
    .leftJoin('person', 'person.id', 'award.made_by')
    .select([
      'award.id',
      'award.claim_id as claimId',
      'award.version',
      'award.awarded_minutes as awardedMinutes',
      'award.reason',
      'award.made_at as madeAt',
      'person.given_name as byGivenName',
      'person.family_name as byFamilyName',
    ])
    .where('award.person_id', '=', personId)
    .orderBy('award.claim_id')
    .orderBy('award.version')
    .execute()
