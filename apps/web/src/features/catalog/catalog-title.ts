import { defineMessages, type IntlShape } from 'react-intl'
import type { CatalogSearch } from './catalog-search.ts'
import { designationWords } from './facet-words.ts'
import type { Found } from './use-catalog.ts'
import { plainWords } from './plain-words.ts'

const words = plainWords(
  defineMessages({
    title: {
      id: 'catalog.title',
      defaultMessage: '{count, plural, =0 {No training fits} one {# training} other {# trainings}}',
    },
    many: { id: 'catalog.title.many', defaultMessage: 'More than {count, number} trainings' },
    past: {
      id: 'catalog.title.past',
      defaultMessage: '{count, plural, =0 {No past training fits} one {# past training} other {# past trainings}}',
    },
    inMonth: {
      id: 'catalog.title.month',
      defaultMessage:
        '{count, plural, =0 {No training begins in {month}} one {# training begins in {month}} other {# trainings begin in {month}}}',
    },
    withHours: { id: 'catalog.title.with-hours', defaultMessage: '{title} with {designation} hours' },
    withEquity: { id: 'catalog.title.with-equity', defaultMessage: '{title}, {count, number} with equity hours' },
  }),
)

/** How many trainings, and of what: `212 trainings, 38 with equity hours`. */
export const sayTitle = (
  intl: IntlShape,
  search: CatalogSearch,
  found: Pick<Found, 'total' | 'countedAtMost' | 'counts'>,
  today: string,
): string => {
  const { total, countedAtMost } = found
  if (search.view === 'month') {
    const noon = new Date(`${search.month ?? today.slice(0, 7)}-01T12:00:00Z`)
    const month = intl.formatDate(noon, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    return intl.formatMessage(words.inMonth, { count: total, month })
  }
  const most = total >= countedAtMost && !search.past
  const title = most
    ? intl.formatMessage(words.many, { count: countedAtMost - 1 })
    : intl.formatMessage(search.past ? words.past : words.title, { count: total })
  const [only, ...more] = search.designation ?? []
  if (only !== undefined) {
    const word = designationWords[only]
    if (total === 0 || more.length > 0 || word === undefined) return title
    return intl.formatMessage(words.withHours, { title, designation: intl.formatMessage(word) })
  }
  const equity = found.counts.find(({ facet, word }) => facet === 'designation' && word === 'equity')?.count ?? 0
  return equity === 0 || equity >= total ? title : intl.formatMessage(words.withEquity, { title, count: equity })
}
