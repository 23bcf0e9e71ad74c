import type { Sight } from '@inservice/domain/access'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type DeskOffering = {
  id: Id
  slug: string
  number: string
  title: string
  state: string
  format: string
  startsAt: Instant | null
  timeZone: string
  capacity: number | null
  taken: number | null
  waiting: number
  claimsWaiting: number
  /** Only where it is not settled yet whether it takes place. */
  tentative: { needed: number; registered: number } | null
}

export type DeskPage = {
  now: Instant
  q: string
  past: boolean
  state: string | null
  programId: Id | null
  /** The last line that was shown; the page begins behind it. */
  after: { startsAt: Instant | null; id: Id } | null
  limit: number
}

/**
 * A desk's offerings: those to come by their beginning, without a day last; past ones newest first. By words of the title
 * or number, by state and program where given; page by page behind the last line.
 */
export const listDeskOfferings = async (db: Read, sight: Sight, page: DeskPage): Promise<DeskOffering[]> => {
  const { after, past } = page
  const begins = sql`coalesce(o.starts_at, 'infinity')`
  const last = sql`coalesce(${after?.startsAt ?? null}::timestamptz, 'infinity')`
  const lastId = sql`${after?.id ?? null}::uuid`
  const behind = past
    ? sql`(${begins} < ${last} or (${begins} = ${last} and o.id > ${lastId}))`
    : sql`(${begins} > ${last} or (${begins} = ${last} and o.id > ${lastId}))`
  const { rows } = await sql<DeskOffering>`
    select o.id, o.slug, o.number, o.title, o.state, o.format, o.starts_at as "startsAt", o.time_zone as "timeZone", s.capacity, s.taken,
      (select count(*)::int from waiting_list_entry w where w.offering_id = o.id and w.state = 'waiting') as waiting,
      (select count(*)::int from claim c where c.offering_id = o.id and c.state = 'unverified') as "claimsWaiting",
      case when o.decides_on is not null and o.run_confirmed_at is null and o.state in ('published','in_progress') then jsonb_build_object('needed', o.min_to_run,
        'registered', (select count(*)::int from enrollment e where e.offering_id = o.id and e.state = 'confirmed')) end as tentative
    from offering o left join seat_pool s on s.offering_id = o.id and s.session_id is null
    where (${sight.everywhere} or o.provider_id = any(${sight.ids.provider}::uuid[]) or o.program_id = any(${sight.ids.program}::uuid[]))
      and (${page.q} = '' or fold(o.title) like '%' || fold(${page.q}) || '%' or o.number ilike ${page.q} || '%')
      and (case when ${page.past} then o.ends_at < ${page.now} else o.ends_at is null or o.ends_at >= ${page.now} end)
      and (${page.state}::text is null or o.state = ${page.state}::text)
      and (${page.programId}::uuid is null or o.program_id = ${page.programId}::uuid)
      and (${after === null} or ${behind})
    order by ${past ? sql`${begins} desc` : begins}, o.id
    limit ${page.limit}`.execute(db)
  return rows
}
