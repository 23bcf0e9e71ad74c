import { liveStates } from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** People's live enrollments in an offering: the database allows one a person. */
export const findLiveEnrollments = (db: Read, offeringId: Id, personIds: readonly Id[]) =>
  db
    .selectFrom('enrollment')
    .select(['id', 'person_id as personId', 'state', 'coverage', 'order_id as orderId'])
    .where('offering_id', '=', offeringId)
    .where('person_id', 'in', personIds)
    .where('state', 'in', liveStates)
    .execute()
