import type { Id, Instant, TimeZone } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type PackOffering = {
  id: Id
  slug: string
  title: string
  startsAt: Instant | null
  endsAt: Instant | null
  timeZone: TimeZone
  providerName: string
  /** Null: there are seats for all. None is free while anyone waits. */
  freeSeats: number | null
  waiting: number
}

/** The offerings of a program in which a pack's seats can be used now, soonest first: those open that begin by its end. Public all of them. */
export const listPackOfferings = async (
  db: Read,
  programId: Id,
  { now, until, limit = 100 }: { now: Instant; until: Instant | null; limit?: number },
  _sight: { pack: 'seen' },
): Promise<PackOffering[]> => {
  const { rows } = await sql<PackOffering>`
    select o.id, o.slug, o.title, o.starts_at as "startsAt", o.ends_at as "endsAt", o.time_zone as "timeZone", g.name as "providerName",
      case when p.id is null then null when w.waiting > 0 then 0 else greatest(0, p.capacity - p.taken - reserved_seats(o.id, ${now})) end as "freeSeats", w.waiting
    from offering o
    join organization g on g.id = o.provider_id
    left join seat_pool p on p.offering_id = o.id and p.session_id is null
    cross join lateral (select count(*)::int as waiting from waiting_list_entry e where e.offering_id = o.id and e.state = 'waiting') w
    where o.program_id = ${programId} and (o.state = 'published' or (o.state = 'in_progress' and o.registration_closes_at is not null))
      and coalesce(o.registration_closes_at, o.starts_at, 'infinity') > ${now}
      and (${until}::timestamptz is null or coalesce(o.starts_at, '-infinity') < ${until}::timestamptz)
    order by o.starts_at, o.id limit ${limit}`.execute(db)
  return rows
}
