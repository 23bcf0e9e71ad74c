import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The enrollments that a canceled offering ends or has ended: whoever had withdrawn before is not told again. */
export const listCanceled = (db: Read, offeringId: Id) =>
  db
    .selectFrom('enrollment')
    .select(['id as enrollmentId', 'person_id as personId'])
    .where('offering_id', '=', offeringId)
    .where('state', 'in', ['pending_payment', 'invited', 'confirmed', 'canceled'])
    .orderBy('id')
    .execute()
