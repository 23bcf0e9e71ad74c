import type { CatalogFilter } from '@inservice/domain/catalog'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'
import { allOf, matchOfferings, type Spelling } from './match-offerings.ts'

export type OfferingCard = {
  id: Id
  slug: string
  number: string
  title: string
  summary: string
  kind: string
  format: string
  state: string
  startsAt: Instant | null
  endsAt: Instant | null
  timeZone: string
  sessionCount: number
  approvedMinutes: number | null
  designations: string[]
  teachingLanguage: string
  registrationOpensAt: Instant | null
  registrationClosesAt: Instant | null
  waitingList: boolean
  districtSeats: boolean
  providerSlug: string
  providerName: string
  providerId: Id
  place: string | null
  capacity: number | null
  taken: number | null
  waiting: number
  prices: {
    audience: string
    per: string
    amountCents: number
    earlyCents: number | null
    earlyUntil: Instant | null
  }[]
}

/** A page of the public catalog, soonest first (latest first for the past), from a cursor on. Draws only on what is public. */
export const listOfferings = async (
  db: Read,
  filter: CatalogFilter,
  page: { now: Instant; limit: number; after?: { at: Instant; id: Id } | undefined; spelling?: Spelling },
): Promise<OfferingCard[]> => {
  const where = allOf(matchOfferings(filter, page.now, page.spelling))
  const direction = filter.past ? sql`desc` : sql`asc`
  const edge = filter.past ? sql`<` : sql`>`
  const start = sql`coalesce(o.starts_at, 'infinity')`
  const after = page.after
    ? sql`and (${start}, o.id) ${edge} (${page.after.at}::timestamptz, ${page.after.id}::uuid)`
    : sql``
  const { rows } = await sql<OfferingCard>`
    with page as (select o.* from offering o where ${where} ${after} order by ${start} ${direction}, o.id ${direction} limit ${page.limit})
    select o.id, o.slug, o.number, o.title, o.summary, o.kind, o.format, o.state, o.starts_at as "startsAt", o.ends_at as "endsAt",
      o.time_zone as "timeZone", (select count(*)::int from session s where s.offering_id = o.id) as "sessionCount",
      o.approved_minutes as "approvedMinutes", o.tags as designations, o.teaching_language as "teachingLanguage",
      o.registration_opens_at as "registrationOpensAt", o.registration_closes_at as "registrationClosesAt",
      o.waiting_list as "waitingList", o.district_seats as "districtSeats", v.slug as "providerSlug", v.short_name as "providerName", v.id as "providerId",
      (select coalesce(nullif(concat_ws(', ', n.name, n.city), ''), null) from venue n where n.id = o.venue_id) as place,
      sp.capacity, sp.taken + reserved_seats(o.id, ${page.now}) as taken,
      (select count(*)::int from waiting_list_entry w where w.offering_id = o.id and w.state = 'waiting') as waiting,
      coalesce((select jsonb_agg(jsonb_build_object('audience', c.audience, 'per', c.per, 'amountCents', c.amount_cents,
          'earlyCents', c.early_cents, 'earlyUntil', to_char(c.early_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by c.position)
        from offering_price c where c.offering_id = o.id), '[]') as prices
    from page o
    join provider v on v.id = o.provider_id
    left join seat_pool sp on sp.offering_id = o.id and sp.session_id is null
    order by ${start} ${direction}, o.id ${direction}`.execute(db)
  return rows
}
