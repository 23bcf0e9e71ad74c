import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type WaitingRow = {
  entryId: Id
  name: string
  state: 'waiting' | 'offered'
  /** Among those who wait; the first is 1. Null for who has been asked. */
  place: number | null
  seats: number
  companions: readonly string[]
  skips: number
  /** Seats kept for them until the whole party fits. */
  kept: number
  priorityReason: string | null
  joinedAt: Instant
  offeredAt: Instant | null
  offerExpiresAt: Instant | null
}

/** An offering's line as its staff see it: who has been asked, then who waits, in order. */
export const listWaiting = async (db: Read, offeringId: Id): Promise<WaitingRow[]> => {
  const { rows } = await sql<WaitingRow>`
    select w.id as "entryId", p.given_name || ' ' || p.family_name as name, w.state, w.party_size as seats, w.skips,
      case when w.state = 'waiting' then (count(*) filter (where w.state = 'waiting') over (order by w.place))::int end as place,
      coalesce((select array_agg(c.name order by c.position) from waiting_list_companion c where c.entry_id = w.id), '{}') as companions,
      case when w.state = 'waiting' then coalesce(h.quantity, 0) else 0 end as kept,
      w.priority_reason as "priorityReason", w.joined_at as "joinedAt", w.offered_at as "offeredAt", w.offer_expires_at as "offerExpiresAt"
    from waiting_list_entry w join person p on p.id = w.person_id
    left join seat_hold h on h.id = w.hold_id and h.released_at is null
    where w.offering_id = ${offeringId} and w.state in ('waiting','offered')
    order by w.state = 'waiting', w.place`.execute(db)
  return rows
}
