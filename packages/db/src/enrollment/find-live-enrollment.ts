import { liveStates } from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** A person's live enrollment in an offering, if there is one: the database allows one. */
export const findLiveEnrollment = (db: Read, offeringId: Id, personId: Id) =>
  db
    .selectFrom('enrollment')
    .select(['id', 'state', 'coverage', 'order_id as orderId'])
    .where('offering_id', '=', offeringId)
    .where('person_id', '=', personId)
    .where('state', 'in', liveStates)
    .executeTakeFirst()
