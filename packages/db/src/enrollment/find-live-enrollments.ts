import { liveStates } from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { isOneOf, type Read } from '../kernel/index.ts'

/** People's live enrollments in an offering, and the seat of a block each is by, if by one: the database allows one a person. */
export const findLiveEnrollments = async (db: Read, offeringId: Id, personIds: readonly Id[]) =>
  personIds.length === 0
    ? []
    : await db
        .selectFrom('enrollment')
        .select([
          'id',
          'person_id as personId',
          'state',
          'coverage',
          'order_id as orderId',
          'block_seat_id as blockSeatId',
        ])
        .where('offering_id', '=', offeringId)
        .where(isOneOf('person_id', personIds))
        .where(
          'state',
          'in',
          liveStates.map((state) => sql.lit(state)),
        )
        .execute()

/** One person's. */
export const findLiveEnrollment = async (db: Read, offeringId: Id, personId: Id) =>
  (await findLiveEnrollments(db, offeringId, [personId]))[0]
