import type { CatalogFilter } from '@inservice/domain/catalog'
import type { Instant } from '@inservice/domain/kernel'
import { sql, type RawBuilder } from 'kysely'
import type { Read } from '../kernel/index.ts'
import { allOf, hourBandOf, matchOfferings, timeOf, type FilterName, type Spelling } from './match-offerings.ts'

/** At most so many rows are counted for one facet: a page never waits on the size of the table. */
export const countedAtMost = 1_000

const words: Readonly<Record<string, RawBuilder<unknown>>> = {
  format: sql`array[o.format]`,
  kind: sql`array[o.kind]`,
  provider: sql`array[(select slug from provider v where v.id = o.provider_id)]`,
  audience: sql`o.audiences`,
  designation: sql`o.tags`,
  language: sql`array[o.teaching_language]`,
  price: sql`array[case when o.lowest_price_cents = 0 then 'free' else 'paid' end]`,
  hours: sql`array[${hourBandOf}]`,
  time: sql`array_remove(array[${timeOf}], null)`,
  seats: sql`array[case when o.kind = 'self_paced' or exists (select from seat_pool s where s.offering_id = o.id and s.session_id is null and s.taken < s.capacity) then 'open' else 'full' end]`,
}

export type FacetCount = { facet: string; word: string; count: number }

/** How many offerings each choice of each facet would leave, the other filters staying; and how many there are. */
export const countFacets = async (
  db: Read,
  filter: CatalogFilter,
  now: Instant,
  spelling?: Spelling,
): Promise<{ total: number; counts: FacetCount[] }> => {
  const conditions = matchOfferings(filter, now, spelling)
  const facets = Object.entries(words).map(
    ([facet, word]) => sql`select ${facet} as facet, w.word, count(*)::int as count from
      (select ${word} as words from offering o where ${allOf(conditions, facet as FilterName)} limit ${countedAtMost}) c, unnest(c.words) as w(word) group by w.word`,
  )
  const total = sql`select 'total' as facet, 'all' as word, count(*)::int as count from
    (select from offering o where ${allOf(conditions)} limit ${countedAtMost}) c`
  const { rows } = await sql<FacetCount>`${sql.join([total, ...facets], sql` union all `)}`.execute(db)
  return {
    total: rows.find((row) => row.facet === 'total')?.count ?? 0,
    counts: rows.filter((row) => row.facet !== 'total'),
  }
}
