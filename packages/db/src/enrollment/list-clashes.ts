import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type Clash = { slug: string; title: string; startsAt: Instant; timeZone: string }

/** What a person is registered for at the same time as an offering's sessions: one line an offering, soonest first. */
export const listClashes = async (db: Read, personId: Id, offeringId: Id): Promise<Clash[]> => {
  const { rows } = await sql<Clash>`
    select o.slug, o.title, min(s.starts_at) as "startsAt", o.time_zone as "timeZone"
    from enrollment e join offering o on o.id = e.offering_id join session s on s.offering_id = o.id
    where e.person_id = ${personId} and e.state in ('pending_payment','invited','confirmed') and o.id <> ${offeringId} and o.state <> 'canceled'
      and (s.slot is null or exists (select from enrollment_session p where p.enrollment_id = e.id and p.session_id = s.id))
      and exists (select from session n where n.offering_id = ${offeringId} and n.slot is null and n.starts_at < s.ends_at and n.ends_at > s.starts_at)
    group by o.id order by min(s.starts_at), o.id limit 5`.execute(db)
  return rows
}
