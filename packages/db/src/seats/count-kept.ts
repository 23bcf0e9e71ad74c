import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** How many seats of an offering are kept for a party that does not fit yet. */
export const countKept = async (db: Read, offeringId: Id): Promise<number> => {
  const row = await db
    .selectFrom('seat_hold')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('quantity'), eb.lit(0)).as('seats'))
    .where('offering_id', '=', offeringId)
    .where('reason', '=', 'waiting_list_kept')
    .where('released_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.seats
}
