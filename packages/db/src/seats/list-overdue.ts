import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type Overdue = {
  /** Offers whose time to answer is over. */
  readonly offers: readonly { readonly id: Id; readonly until: Instant }[]
  /** Kept seats whose time is over, offers, unpaid orders and acceptances aside: those have their own clocks. */
  readonly holds: readonly { readonly id: Id; readonly until: Instant }[]
  /** Offerings where a seat is free and someone waits. */
  readonly stalled: readonly Id[]
}

/** What the clock has made due among seats: for the house's own machinery alone. */
export const listOverdue = async (db: Read, now: Instant, _sight: { ids: 'machine' }, most = 200): Promise<Overdue> => {
  const offers = await db
    .selectFrom('waiting_list_entry')
    .select(['id', 'offer_expires_at as until'])
    .where('state', '=', 'offered')
    .where('offer_expires_at', '<=', now)
    .orderBy('offer_expires_at')
    .limit(most)
    .execute()
  const holds = await db
    .selectFrom('seat_hold')
    .select(['id', 'expires_at as until'])
    .where('released_at', 'is', null)
    .where('expires_at', '<=', now)
    .where('reason', 'in', ['checkout', 'waiting_list_kept', 'staff'])
    .orderBy('expires_at')
    .limit(most)
    .execute()
  const { rows } = await sql<{ id: Id }>`
    select p.offering_id as id from seat_pool p
    join offering o on o.id = p.offering_id and o.state in ('published', 'in_progress')
    where p.session_id is null and not p.closed
      and exists (select from waiting_list_entry w where w.offering_id = p.offering_id and w.state = 'waiting')
      and (p.capacity - p.taken > reserved_seats(p.offering_id, ${now}) or exists (
        select from open_reserves(p.offering_id, ${now}) r join waiting_list_entry w on w.offering_id = p.offering_id and w.state = 'waiting'
          and r.who = any(w.groups) and w.party_size <= r.quantity - r.taken))
      and coalesce(o.registration_closes_at, o.starts_at, 'infinity') > ${now}
    limit ${most}`.execute(db)
  return {
    offers: offers.map(({ id, until }) => ({ id, until: until ?? now })),
    holds: holds.map(({ id, until }) => ({ id, until: until ?? now })),
    stalled: rows.map(({ id }) => id),
  }
}
