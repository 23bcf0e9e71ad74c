import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The offering that someone waits for: its pool is locked first. */
export const findWaitingOffering = async (db: Read, entryId: Id): Promise<Id | undefined> => {
  const row = await db
    .selectFrom('waiting_list_entry')
    .select('offering_id as offeringId')
    .where('id', '=', entryId)
    .executeTakeFirst()
  return row?.offeringId
}
