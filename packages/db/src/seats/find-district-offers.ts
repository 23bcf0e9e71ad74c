import type { Id, Instant, TimeZone } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type DistrictOfferLine = {
  id: Id
  slug: string
  title: string
  kind: string
  startsAt: Instant | null
  timeZone: TimeZone
  providerName: string
  /** Null: there are seats for all. */
  freeSeats: number | null
}

/** Published trainings with district seats that can still be bought, by a part of their title; soonest first. Public all of them. */
export const findDistrictOffers = async (
  db: Read,
  { text, now, limit }: { text: string; now: Instant; limit: number },
): Promise<DistrictOfferLine[]> => {
  const literal = text.replace(/[\\%_]/g, String.raw`\$&`)
  const { rows } = await sql<DistrictOfferLine>`
    select o.id, o.slug, o.title, o.kind, o.starts_at as "startsAt", o.time_zone as "timeZone", g.name as "providerName",
      case when p.id is null then null
        when exists (select from waiting_list_entry w where w.offering_id = o.id and w.state = 'waiting') then 0
        else greatest(0, p.capacity - p.taken - reserved_seats(o.id, ${now})) end as "freeSeats"
    from offering o
    join organization g on g.id = o.provider_id
    left join seat_pool p on p.offering_id = o.id and p.session_id is null
    where o.district_seats and o.state in ('published', 'in_progress')
      and (o.state = 'published' or o.registration_closes_at is not null)
      and coalesce(o.registration_closes_at, o.starts_at, 'infinity') > ${now}
      and (${text} = '' or fold(o.title) like '%' || fold(${literal}) || '%' or fold(${text}) <% fold(o.title))
    order by o.starts_at, o.id limit ${limit}`.execute(db)
  return rows
}
