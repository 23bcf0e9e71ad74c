import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Whose an enrollment is, and in what. */
export const findEnrollmentOf = (db: Read, enrollmentId: Id) =>
  db
    .selectFrom('enrollment')
    .select(['offering_id as offeringId', 'person_id as personId'])
    .where('id', '=', enrollmentId)
    .executeTakeFirst()
