import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The open offer that a kept seat belongs to, if it is one. */
export const findOfferOfHold = (db: Read, holdId: Id) =>
  db
    .selectFrom('waiting_list_entry')
    .select(['id', 'offering_id as offeringId', 'person_id as personId', 'party_size as seats'])
    .where('hold_id', '=', holdId)
    .where('state', '=', 'offered')
    .executeTakeFirst()
