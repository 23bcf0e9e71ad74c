import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Who stands behind some places in line. */
export const findWaitingPeople = async (db: Read, entryIds: readonly Id[]) =>
  entryIds.length === 0
    ? []
    : await db
        .selectFrom('waiting_list_entry')
        .select(['id', 'person_id as personId'])
        .where('id', 'in', [...entryIds])
        .orderBy('place')
        .execute()
