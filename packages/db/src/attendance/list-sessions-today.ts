import type { Sight } from '@inservice/domain/access'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type TodayRow = {
  sessionId: Id
  offeringId: Id
  title: string
  sessionTitle: string
  startsAt: Instant
  endsAt: Instant
  timeZone: string
  place: string | null
  online: boolean
  expected: number
  marked: number
}

/** The sessions of today, by the calendar of their own place, whose attendance a person takes; each with how many are expected and marked. */
export const listSessionsToday = async (db: Read, sight: Sight, now: Instant): Promise<TodayRow[]> => {
  const { everywhere, ids } = sight
  const { rows } = await sql<TodayRow>`
    select s.id as "sessionId", o.id as "offeringId", o.title, s.title as "sessionTitle", s.starts_at as "startsAt", s.ends_at as "endsAt", s.time_zone as "timeZone",
      nullif(concat_ws(', ', r.name, v.name, v.city), '') as place, s.online_url is not null as online,
      (select count(*)::int from enrollment e where e.offering_id = o.id and e.state in ('confirmed','invited')
        and (s.slot is null or exists (select from enrollment_session x where x.enrollment_id = e.id and x.session_id = s.id))) as expected,
      (select count(distinct m.person_id)::int from attendance_mark m where m.session_id = s.id and m.direction = 'in' and not m.is_void
        and not exists (select from attendance_mark n where n.supersedes = m.id)) as marked
    from session s
    join offering o on o.id = s.offering_id
    left join venue v on v.id = coalesce(s.venue_id, o.venue_id)
    left join room r on r.id = s.room_id
    where s.starts_at > ${now}::timestamptz - interval '36 hours' and s.starts_at < ${now}::timestamptz + interval '36 hours'
      and (s.starts_at at time zone s.time_zone)::date = (${now}::timestamptz at time zone s.time_zone)::date
      and o.state in ('published','in_progress','completed')
      and (${everywhere} or o.id = any(${ids.offering}::uuid[]) or o.provider_id = any(${ids.provider}::uuid[]) or o.program_id = any(${ids.program}::uuid[]))
    order by s.starts_at, o.title, s.id
    limit 60`.execute(db)
  return rows
}
