import { day, flag, oneOf, searchParams, several, someOf, words, type Part } from '../../kernel/pages/search-params.ts'
import type { ApiInputs } from '../../kernel/api/trpc.ts'

type Query = ApiInputs['catalog']['search']

/** A month, like `2026-12`. */
const month = (): Part<string> => (given) =>
  typeof given === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(given) ? given : undefined

/** Where a page of results begins: the start and the id of the training before it, `2026-12-03T16:30:00.000Z_<id>`. */
const place = (): Part<string> => (given) =>
  typeof given === 'string' && /^(infinity|[\dTZ:.-]{20,24})_[\da-f-]{36}$/.test(given) ? given : undefined

/** The catalog's address: what is looked for, how it is shown, where the page begins. */
export const catalogSearch = searchParams({
  q: words(),
  time: someOf(['day', 'evening', 'weekend']),
  from: day(),
  to: day(),
  format: someOf(['in_person', 'online', 'hybrid', 'self_paced']),
  kind: someOf(['event', 'cohort', 'conference', 'self_paced', 'competition']),
  provider: several(),
  program: words(),
  audience: someOf(['teacher', 'administrator', 'esa', 'paraeducator', 'early_learning', 'everyone']),
  designation: someOf(['equity', 'stem', 'leadership', 'g2g', 'fcs', 'para_subject_matter', 'suicide_prevention']),
  language: several(10),
  hours: someOf(['short', 'day', 'long']),
  price: oneOf(['free', 'paid']),
  seats: oneOf(['open']),
  past: flag(),
  view: oneOf(['month']),
  month: month(),
  after: place(),
})
export type CatalogSearch = ReturnType<typeof catalogSearch.parse>

/** The catalog's own parts of an address: the language belongs to every page. */
export const ownParts = (search: CatalogSearch): CatalogSearch => catalogSearch.parse(search)

/** The parts that narrow what is found, in the order in which a page names them. */
export const filterNames = [
  'designation',
  'from',
  'to',
  'time',
  'format',
  'hours',
  'price',
  'seats',
  'audience',
  'kind',
  'language',
  'provider',
  'program',
] as const satisfies readonly (keyof CatalogSearch)[]
export type FilterName = (typeof filterNames)[number]

/** The first and the last day of a month: `2028-02` is 2028-02-01 to 2028-02-29. */
export const daysOf = (month: string): { from: string; to: string } => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` }
}

/** The month before (−1) or after (1): one after `2026-12` is `2027-01`. */
export const monthBeside = (month: string, step: -1 | 1): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7)
}

const cursorOf = (after: string): Query['after'] => {
  const cut = after.lastIndexOf('_')
  return { at: after.slice(0, cut), id: after.slice(cut + 1) }
}

/** An address's question to the catalog: a list by pages, or the whole of a month. */
export const questionOf = ({ view, month, after, from, to, ...filter }: CatalogSearch, today: string): Query =>
  view === 'month'
    ? { ...filter, ...daysOf(month ?? today.slice(0, 7)), limit: 100 }
    : { ...filter, from, to, ...(after === undefined ? {} : { after: cursorOf(after) }) }

/** The address of the page after the last one shown. */
export const placeAfter = ({ at, id }: { at: string; id: string }): string => `${at}_${id}`

/** Without the words that only hold for the page one is on: a changed filter begins at the first page. */
export const fromStart = ({ after: _after, ...search }: CatalogSearch): CatalogSearch => search

/** What an address looks like with a choice of a filter turned on or off. */
export const toggled = (search: CatalogSearch, name: FilterName, word: string): CatalogSearch => {
  const now = search[name]
  const chosen: readonly string[] = now === undefined ? [] : Array.isArray(now) ? now : [now]
  const isMany = !['from', 'to', 'price', 'seats', 'program'].includes(name)
  const rest = chosen.filter((one) => one !== word)
  const next = rest.length < chosen.length ? rest : isMany ? [...chosen, word] : [word]
  return fromStart(catalogSearch.parse({ ...search, [name]: next.length === 0 ? undefined : next }))
}

export type AppliedFilter = { name: FilterName; word: string }

/** The choices that narrow an address, one by one. */
export const appliedFilters = (search: CatalogSearch): readonly AppliedFilter[] =>
  filterNames
    .filter((name) => !(search.view === 'month' && (name === 'from' || name === 'to')))
    .flatMap((name) => {
      const value = search[name]
      const chosen: readonly string[] = value === undefined ? [] : Array.isArray(value) ? value : [value]
      return chosen.map((word) => ({ name, word }))
    })

/** The same view with no filter; the words of a search stay. */
export const cleared = ({ q, past, view, month }: CatalogSearch): CatalogSearch => ({ q, past, view, month })
