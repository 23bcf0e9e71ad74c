import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Who teaches an offering. */
export const listTrainers = (db: Read, offeringId: Id) =>
  db
    .selectFrom('offering_instructor')
    .select('person_id as personId')
    .where('offering_id', '=', offeringId)
    .orderBy('position')
    .execute()
