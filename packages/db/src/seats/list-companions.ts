import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Who comes along with someone on a waiting list, in the order in which they were named. */
export const listCompanions = (db: Read, entryId: Id) =>
  db
    .selectFrom('waiting_list_companion')
    .select(['name', 'email'])
    .where('entry_id', '=', entryId)
    .orderBy('position')
    .execute()

export type Companion = Awaited<ReturnType<typeof listCompanions>>[number]
