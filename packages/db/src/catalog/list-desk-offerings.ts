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
}

/** A desk's offerings, upcoming first; by words of the title or number where given. */
export const listDeskOfferings = async (
  db: Read,
  sight: Sight,
  page: { now: Instant; q: string; past: boolean; limit: number },
): Promise<DeskOffering[]> => {
  const { rows } = await sql<DeskOffering>`
    select o.id, o.slug, o.number, o.title, o.state, o.format, o.starts_at as "startsAt", o.time_zone as "timeZone", s.capacity, s.taken,
      (select count(*)::int from waiting_list_entry w where w.offering_id = o.id and w.state = 'waiting') as waiting,
      (select count(*)::int from claim c where c.offering_id = o.id and c.state = 'unverified') as "claimsWaiting"
    from offering o left join seat_pool s on s.offering_id = o.id and s.session_id is null
    where (${sight.everywhere} or o.provider_id = any(${sight.ids.provider}::uuid[]) or o.program_id = any(${sight.ids.program}::uuid[]))
      and (${page.q} = '' or fold(o.title) like '%' || fold(${page.q}) || '%' or o.number ilike ${page.q} || '%')
      and (case when ${page.past} then o.ends_at < ${page.now} else o.ends_at is null or o.ends_at >= ${page.now} end)
    order by case when ${page.past} then null else o.starts_at end nulls last, o.starts_at desc, o.id
    limit ${page.limit}`.execute(db)
  return rows
}
