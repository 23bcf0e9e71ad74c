import type { Sight } from '@inservice/domain/access'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type TeachingRow = {
  id: Id
  slug: string
  title: string
  number: string
  format: string
  state: string
  timeZone: string
  startsAt: Instant | null
  endsAt: Instant | null
  place: string | null
  confirmed: number
  capacity: number | null
  nextSessionId: Id | null
  nextStartsAt: Instant | null
  nextEndsAt: Instant | null
  sessionCount: number
  /** Sessions that have ended and nobody is marked in. */
  unmarkedCount: number
}

/** The offerings whose roster a person keeps, those with a session today or next first; past ones where asked. */
export const listTeaching = async (
  db: Read,
  sight: Sight,
  page: { now: Instant; past: boolean; words: string; limit: number },
): Promise<TeachingRow[]> => {
  const { everywhere, ids } = sight
  const { rows } = await sql<TeachingRow>`
    select o.id, o.slug, o.title, o.number, o.format, o.state, o.time_zone as "timeZone", o.starts_at as "startsAt", o.ends_at as "endsAt",
      (select concat_ws(', ', v.name, v.city) from venue v where v.id = o.venue_id) as place,
      (select count(*)::int from enrollment e where e.offering_id = o.id and e.state = 'confirmed') as confirmed,
      o.capacity, n.id as "nextSessionId", n.starts_at as "nextStartsAt", n.ends_at as "nextEndsAt",
      (select count(*)::int from session s where s.offering_id = o.id) as "sessionCount",
      (select count(*)::int from session s where s.offering_id = o.id and s.ends_at < ${page.now}
        and not exists (select from attendance_mark m where m.session_id = s.id)) as "unmarkedCount"
    from offering o
    left join lateral (select s.id, s.starts_at, s.ends_at from session s where s.offering_id = o.id and s.ends_at > ${page.now} order by s.starts_at limit 1) n on true
    where o.state in ('published','in_progress','completed')
      and (${everywhere} or o.id = any(${ids.offering}::uuid[]) or o.provider_id = any(${ids.provider}::uuid[]) or o.program_id = any(${ids.program}::uuid[]))
      and (case when ${page.past} then o.ends_at < ${page.now} else o.ends_at is null or o.ends_at >= ${page.now} end)
      and (${page.words} = '' or fold(o.title) like '%' || fold(${page.words}) || '%' or fold(o.number) = fold(${page.words}))
    order by case when ${page.past} then null else coalesce(n.starts_at, o.starts_at) end asc nulls last, o.ends_at desc, o.id
    limit ${page.limit}`.execute(db)
  return rows
}
