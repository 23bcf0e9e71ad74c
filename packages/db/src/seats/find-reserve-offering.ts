import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Which offering a reserve is of: needed before its pool is locked. */
export const findReserveOffering = async (db: Read, reserveId: Id): Promise<Id | undefined> => {
  const row = await db
    .selectFrom('seat_reserve')
    .select('offering_id as offeringId')
    .where('id', '=', reserveId)
    .executeTakeFirst()
  return row?.offeringId
}
