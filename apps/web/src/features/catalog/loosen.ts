import {
  appliedFilters,
  fromStart,
  toggled,
  type AppliedFilter,
  type CatalogSearch,
  type FilterName,
} from './catalog-search.ts'

type Count = { facet: string; count: number }
/** A filter that one may leave out, and how many trainings there would be; null where nobody counted. */
export type Loosening = { filter: AppliedFilter; search: CatalogSearch; count: number | null }

/** Of these each training has one word, so that a facet's counts add up to what is there without its filter. */
const oneWord: readonly FilterName[] = ['format', 'kind', 'provider', 'language', 'hours', 'time', 'price', 'seats']

/**
 * Which filter to leave out where nothing fits: those without which something would, the most first, then those that
 * nobody counts (days, a program). Counts of a facet are of the other filters together.
 */
export const loosenings = (search: CatalogSearch, counts: readonly Count[]): readonly Loosening[] => {
  const applied = appliedFilters(search)
  return applied
    .filter(({ name }, at) => applied.findIndex((other) => other.name === name) === at)
    .flatMap((filter): Loosening[] => {
      const { name } = filter
      const without = applied
        .filter((other) => other.name === name)
        .reduce((left, { word }) => toggled(left, name, word), fromStart(search))
      if (name === 'from' || name === 'to' || name === 'program') return [{ filter, search: without, count: null }]
      const own = counts.filter(({ facet }) => facet === name).map(({ count }) => count)
      const count = oneWord.includes(name) ? own.reduce((sum, one) => sum + one, 0) : Math.max(0, ...own)
      return count === 0 ? [] : [{ filter, search: without, count: oneWord.includes(name) ? count : null }]
    })
    .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))
}
