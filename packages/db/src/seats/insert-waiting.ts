import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewWaiting = {
  readonly id: Id
  readonly eventId: Id
  readonly offeringId: Id
  readonly personId: Id
  readonly joinedAt: Instant
}

/** Puts a person at the end of an offering's line; the database gives the place. */
export const insertWaiting = async (tx: Tx, entry: NewWaiting): Promise<void> => {
  await tx
    .insertInto('waiting_list_entry')
    .values({
      id: entry.id,
      offering_id: entry.offeringId,
      person_id: entry.personId,
      party_id: entry.id,
      state: 'waiting',
      joined_at: entry.joinedAt,
    })
    .execute()
  await tx
    .insertInto('waiting_list_event')
    .values({
      id: entry.eventId,
      offering_id: entry.offeringId,
      entry_id: entry.id,
      at: entry.joinedAt,
      what: 'joined',
    })
    .execute()
}
