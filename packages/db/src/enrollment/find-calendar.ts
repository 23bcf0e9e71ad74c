import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type CalendarRow = {
  id: Id
  personId: Id
  state: string
  offeringId: Id
  providerId: Id
  programId: Id | null
  title: string
  slug: string
  providerName: string
  providerEmail: string
  sequence: number
  sessions: {
    id: Id
    title: string
    startsAt: Instant
    endsAt: Instant
    timeZone: string
    place: string | null
    address: string | null
    meetingUrl: string | null
  }[]
}

/** An enrollment's sessions, those of its own breakouts included: for a calendar. */
export const findCalendar = async (db: Read, enrollmentId: Id): Promise<CalendarRow | undefined> => {
  const iso = sql.lit('YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  const { rows } = await sql<CalendarRow>`
    select e.id, e.person_id as "personId", e.state, o.id as "offeringId", o.provider_id as "providerId", o.program_id as "programId", o.title, o.slug,
      g.name as "providerName", v.email as "providerEmail", o.version + e.version as sequence,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'startsAt', to_char(s.starts_at at time zone 'UTC', ${iso}),
          'endsAt', to_char(s.ends_at at time zone 'UTC', ${iso}), 'timeZone', s.time_zone, 'meetingUrl', s.online_url,
          'place', concat_ws(', ', n.name, r.name), 'address', concat_ws(', ', n.address, n.city)) order by s.starts_at, s.position)
        from session s left join venue n on n.id = coalesce(s.venue_id, o.venue_id) left join room r on r.id = s.room_id
        where s.offering_id = o.id and (s.slot is null or exists (select from enrollment_session p where p.enrollment_id = e.id and p.session_id = s.id))), '[]') as sessions
    from enrollment e join offering o on o.id = e.offering_id
    join provider v on v.id = o.provider_id join organization g on g.id = v.id
    where e.id = ${enrollmentId}`.execute(db)
  return rows[0]
}
