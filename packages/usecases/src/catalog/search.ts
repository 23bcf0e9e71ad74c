import {
  countedAtMost,
  countFacets,
  findFilterNames,
  hasMatch,
  listOfferings,
  type FacetCount,
} from '@inservice/db/catalog'
import { can } from '@inservice/domain/access'
import { CatalogCursor, CatalogFilter } from '@inservice/domain/catalog'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

const pageSize = 20

const wordsNamed = ({ provider = [], program }: CatalogFilter, counts: readonly FacetCount[]) => ({
  providers: [...provider, ...counts.filter(({ facet }) => facet === 'provider').map(({ word }) => word)],
  programs: program === undefined ? [] : [program],
})

/**
 * A page of the public catalog with its facets' counts; counts stop at `countedAtMost`. Words that no training has as they
 * were typed are read with a slip of the fingers forgiven, and `spelling` says so.
 */
export const search = query({
  name: 'catalog.search',
  input: CatalogFilter.extend({ after: CatalogCursor.optional(), limit: z.int().min(1).max(100).optional() }),
  load: async (read, { after, limit = pageSize, ...filter }, { now }) => {
    const spelling = filter.q === undefined || (await hasMatch(read, filter, now)) ? 'as-typed' : 'close'
    const [rows, facets] = await Promise.all([
      listOfferings(read, filter, { now, limit: limit + 1, after, spelling }),
      countFacets(read, filter, now, spelling),
    ])
    const names = await findFilterNames(read, wordsNamed(filter, facets.counts))
    return { rows, facets, names, limit, spelling }
  },
  allow: (actor) => can(actor, 'catalog.browse'),
  show: ({ rows, facets, names, limit, spelling }, _input, { now }) => {
    const offerings = rows.slice(0, limit)
    const last = rows.length > limit ? offerings.at(-1) : undefined
    return {
      offerings,
      total: facets.total,
      countedAtMost,
      counts: facets.counts,
      names,
      spelling,
      now,
      next: last ? { at: last.startsAt ?? 'infinity', id: last.id } : null,
    }
  },
})
