import type { CatalogFilter } from '@inservice/domain/catalog'
import type { Instant } from '@inservice/domain/kernel'
import { sql, type RawBuilder } from 'kysely'

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Words of a search as a prefix query: `lead equ` finds "Leading … equity". */
const prefixQuery = (text: string): string =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => `${word}:*`)
    .join(' & ')

/** How strictly words are read: as they were typed, or forgiving a slip of the fingers (`equtiy` finds equity). */
export type Spelling = 'as-typed' | 'close'

const inWords = (q: string, spelling: Spelling): RawBuilder<unknown> => {
  const words = prefixQuery(q)
  if (words === '') return sql`false`
  const like = (text: RawBuilder<unknown>) =>
    spelling === 'close' ? sql`${folded(q)} <% fold(${text})` : sql`${folded(q)} <<% fold(${text})`
  return sql`(o.search @@ to_tsquery('simple', ${words})
    or ${like(sql`o.title`)}
    or exists (select from program p where p.id = o.program_id and ${like(sql`p.name`)})
    or exists (select from venue v where v.id = o.venue_id and (${like(sql`v.name`)} or ${like(sql`v.city`)}))
    or exists (select from offering_instructor i join person t on t.id = i.person_id
      where i.offering_id = o.id and ${like(sql`t.given_name || ' ' || t.family_name`)}))`
}

/** The band of an offering's clock hours, in the filter's words. */
export const hourBandOf = sql`case when coalesce(o.approved_minutes, 0) < 240 then 'short' when o.approved_minutes < 600 then 'day' else 'long' end`

/** When an offering's first session begins at its place, in the filter's words; null where it has no sessions. */
export const timeOf = sql`case when o.starts_at is null then null
  when extract(isodow from o.starts_at at time zone o.time_zone) > 5 then 'weekend'
  when extract(hour from o.starts_at at time zone o.time_zone) >= 16 then 'evening' else 'day' end`

export type FilterName = Exclude<keyof CatalogFilter, 'past'>

/** Each filter of a search as a condition on the offering `o`; what is not asked for is left out. */
export const matchOfferings = (
  filter: CatalogFilter,
  now: Instant,
  spelling: Spelling = 'as-typed',
): ReadonlyMap<FilterName | 'shelf', RawBuilder<unknown>> => {
  const found = new Map<FilterName | 'shelf', RawBuilder<unknown>>()
  // What one may still join stands in front; what has begun and takes nobody any more is past.
  const joinable = sql`(o.starts_at is null or o.starts_at >= ${now} or o.registration_closes_at > ${now})`
  found.set(
    'shelf',
    filter.past
      ? sql`o.state in ('published','in_progress','completed') and not ${joinable}`
      : sql`o.state in ('published','in_progress') and ${joinable}`,
  )
  if (filter.q) found.set('q', inWords(filter.q, spelling))
  if (filter.from) found.set('from', sql`(o.starts_at at time zone o.time_zone)::date >= ${filter.from}::date`)
  if (filter.to) found.set('to', sql`(o.starts_at at time zone o.time_zone)::date <= ${filter.to}::date`)
  if (filter.format?.length) found.set('format', sql`o.format = any(${filter.format}::text[])`)
  if (filter.kind?.length) found.set('kind', sql`o.kind = any(${filter.kind}::text[])`)
  if (filter.provider?.length)
    found.set('provider', sql`o.provider_id in (select id from provider where slug = any(${filter.provider}::text[]))`)
  if (filter.program) found.set('program', sql`o.program_id = (select id from program where slug = ${filter.program})`)
  if (filter.audience?.length) found.set('audience', sql`o.audiences && ${filter.audience}::text[]`)
  if (filter.designation?.length) found.set('designation', sql`o.tags && ${filter.designation}::text[]`)
  if (filter.language?.length) found.set('language', sql`o.teaching_language = any(${filter.language}::text[])`)
  if (filter.hours?.length) found.set('hours', sql`${hourBandOf} = any(${filter.hours}::text[])`)
  if (filter.time?.length) found.set('time', sql`${timeOf} = any(${filter.time}::text[])`)
  if (filter.price)
    found.set('price', filter.price === 'free' ? sql`o.lowest_price_cents = 0` : sql`o.lowest_price_cents > 0`)
  if (filter.seats)
    found.set(
      'seats',
      sql`(o.kind = 'self_paced' or exists (select from seat_pool s where s.offering_id = o.id and s.session_id is null and s.taken < s.capacity
        and s.capacity - s.taken > reserved_seats(o.id, ${now})))`,
    )
  return found
}

/** All conditions together, but for the one whose choices are being counted. */
export const allOf = (conditions: ReadonlyMap<string, RawBuilder<unknown>>, except?: FilterName): RawBuilder<unknown> =>
  sql.join(
    [...conditions].filter(([name]) => name !== except).map(([, condition]) => condition),
    sql` and `,
  )
