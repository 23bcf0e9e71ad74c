import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Claims of an offering that are still under way, in the order of their people. */
export const listClaimants = (db: Read, offeringId: Id) =>
  db
    .selectFrom('claim')
    .select(['id', 'person_id as personId'])
    .where('offering_id', '=', offeringId)
    .where('state', 'in', ['unverified', 'in_progress'])
    .orderBy('person_id')
    .execute()
