import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** How many stand in an offering's line, asked or not. */
export const countLine = async (db: Read, offeringId: Id): Promise<number> => {
  const { count } = await db
    .selectFrom('waiting_list_entry')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('offering_id', '=', offeringId)
    .where('state', 'in', ['waiting', 'offered'])
    .executeTakeFirstOrThrow()
  return count
}
