import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Which of some people stand in an offering's line or have an open offer: a seat of another kind ends their waiting. */
export const findWaitingOfPeople = async (db: Read, offeringId: Id, personIds: readonly Id[]) =>
  personIds.length === 0
    ? []
    : await db
        .selectFrom('waiting_list_entry')
        .select(['id', 'state', 'hold_id as holdId', 'person_id as personId', 'party_size as seats'])
        .where('offering_id', '=', offeringId)
        .where('person_id', 'in', [...personIds])
        .where('state', 'in', ['waiting', 'offered'])
        .orderBy('id')
        .execute()

export type WaitingOfPerson = Awaited<ReturnType<typeof findWaitingOfPeople>>[number]
