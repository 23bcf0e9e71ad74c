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
  /** Place in line among those who wait; the first is 1. */
  position: number
}

/** A place on a waiting list as letters speak of it. */
export const findWaitingTold = async (db: Read, entryId: Id): Promise<WaitingTold | undefined> => {
  const { rows } = await sql<WaitingTold>`
    select w.id as "entryId", w.person_id as "personId", w.offering_id as "offeringId", o.provider_id as "providerId", w.state,
      w.offer_expires_at as "offerExpiresAt",
      (select count(*)::int from waiting_list_entry before where before.offering_id = w.offering_id and before.state = 'waiting' and before.place < w.place) + 1 as position
    from waiting_list_entry w join offering o on o.id = w.offering_id
    where w.id = ${entryId}`.execute(db)
  return rows[0]
}
