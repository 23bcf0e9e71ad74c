import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type OwnWaitingRow = {
  id: Id
  offeringId: Id
  slug: string
  title: string
  state: 'waiting' | 'offered'
  place: number
  /** How many stand in line, a party as one. */
  waiting: number
  /** How many seats they wait for or were offered. */
  seats: number
  offerExpiresAt: Instant | null
  timeZone: string
  startsAt: Instant | null
}

/** The waiting lists that a person stands on, with their place. */
export const listOwnWaiting = async (db: Read, personId: Id): Promise<OwnWaitingRow[]> => {
  const { rows } = await sql<OwnWaitingRow>`
    select w.id, o.id as "offeringId", o.slug, o.title, w.state, o.time_zone as "timeZone", o.starts_at as "startsAt", w.offer_expires_at as "offerExpiresAt",
      (select count(*)::int + 1 from waiting_list_entry b where b.offering_id = w.offering_id and b.state = 'waiting' and b.place < w.place) as place,
      (select count(*)::int from waiting_list_entry b where b.offering_id = w.offering_id and b.state = 'waiting') as waiting, w.party_size as seats
    from waiting_list_entry w join offering o on o.id = w.offering_id
    where w.person_id = ${personId} and w.state in ('waiting','offered')
    order by (w.state = 'offered') desc, o.starts_at, w.id`.execute(db)
  return rows
}
