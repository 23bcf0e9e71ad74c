import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The offering in which a seat is kept: its pool is locked first. */
export const findHoldOffering = async (db: Read, holdId: Id): Promise<Id | undefined> => {
  const row = await db
    .selectFrom('seat_hold')
    .select('offering_id as offeringId')
    .where('id', '=', holdId)
    .executeTakeFirst()
  return row?.offeringId
}
