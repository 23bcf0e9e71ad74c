import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** The first of an offering's line, locked, in their order. */
export const listLine = (tx: Tx, offeringId: Id, most: number) =>
  tx
    .selectFrom('waiting_list_entry')
    .select(['id as entryId', 'person_id as personId', 'place'])
    .where('offering_id', '=', offeringId)
    .where('state', '=', 'waiting')
    .orderBy('place')
    .limit(most)
    .forUpdate()
    .execute()
