import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Database, Read } from '../kernel/index.ts'

export type WaitingTold = {
  entryId: Id
  personId: Id
  offeringId: Id
  providerId: Id
  state: Database['waiting_list_entry']['state']
  offerExpiresAt: Instant | null
  /** How many come together. */
  seats: number
  /** Who put them on the list, where it was someone else's party. */
  askedBy: string | null
  hasAccount: boolean
  /** Place in line among those who wait; the first is 1. */
  position: number
}

/** A place on a waiting list as letters speak of it. */
export const findWaitingTold = async (db: Read, entryId: Id): Promise<WaitingTold | undefined> => {
  const { rows } = await sql<WaitingTold>`
    select w.id as "entryId", w.person_id as "personId", w.offering_id as "offeringId", o.provider_id as "providerId", w.state,
      w.offer_expires_at as "offerExpiresAt", w.party_size as seats, person.auth_user_id is not null as "hasAccount",
      (select asker.given_name || ' ' || asker.family_name from waiting_list_entry first join person asker on asker.id = first.person_id
        where first.id = w.party_id and first.id <> w.id and first.person_id <> w.person_id) as "askedBy",
      (select count(*)::int from waiting_list_entry before where before.offering_id = w.offering_id and before.state = 'waiting' and before.place < w.place) + 1 as position
    from waiting_list_entry w join offering o on o.id = w.offering_id join person on person.id = w.person_id
    where w.id = ${entryId}`.execute(db)
  return rows[0]
}
