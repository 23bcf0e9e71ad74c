import { liveStates } from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Which of some people have a live enrollment in an offering, and by which seat of a block if by one. */
export const findEnrolled = async (db: Read, offeringId: Id, personIds: readonly Id[]) =>
  personIds.length === 0
    ? []
    : await db
        .selectFrom('enrollment')
        .select(['id', 'person_id as personId', 'state', 'block_seat_id as blockSeatId'])
        .where('offering_id', '=', offeringId)
        .where('person_id', 'in', [...personIds])
        .where('state', 'in', liveStates)
        .execute()
