import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl'
import { formatDay } from '../../kernel/formats/format-when.ts'
import type { FilterName } from './catalog-search.ts'
import { plainWords } from './plain-words.ts'

export const facetTitles: Readonly<Record<FilterName, MessageDescriptor>> = defineMessages({
  designation: { id: 'catalog.facet.designation', defaultMessage: 'Kind of hours' },
  from: { id: 'catalog.facet.from', defaultMessage: 'From' },
  to: { id: 'catalog.facet.to', defaultMessage: 'To' },
  time: { id: 'catalog.facet.time', defaultMessage: 'Time of day' },
  format: { id: 'catalog.facet.format', defaultMessage: 'Where' },
  hours: { id: 'catalog.facet.hours', defaultMessage: 'Clock hours' },
  price: { id: 'catalog.facet.price', defaultMessage: 'Price' },
  seats: { id: 'catalog.facet.seats', defaultMessage: 'Seats' },
  audience: { id: 'catalog.facet.audience', defaultMessage: 'For whom' },
  kind: { id: 'catalog.facet.kind', defaultMessage: 'Form' },
  language: { id: 'catalog.facet.language', defaultMessage: 'Taught in' },
  provider: { id: 'catalog.facet.provider', defaultMessage: 'Provider' },
  program: { id: 'catalog.facet.program', defaultMessage: 'Program' },
})

type Words = Readonly<Record<string, MessageDescriptor>>

export const designationWords: Words = defineMessages({
  equity: { id: 'catalog.designation.equity', defaultMessage: 'Equity' },
  stem: { id: 'catalog.designation.stem', defaultMessage: 'STEM' },
  leadership: { id: 'catalog.designation.leadership', defaultMessage: 'Leadership (PSEL)' },
  g2g: { id: 'catalog.designation.g2g', defaultMessage: 'Government-to-government' },
  fcs: { id: 'catalog.designation.fcs', defaultMessage: 'Fundamental course of study' },
  para_subject_matter: { id: 'catalog.designation.para', defaultMessage: 'Paraeducator subject matter' },
  suicide_prevention: { id: 'catalog.designation.suicide', defaultMessage: 'Suicide prevention' },
})

export const formatWords: Words = defineMessages({
  in_person: { id: 'catalog.format.in-person', defaultMessage: 'In person' },
  online: { id: 'catalog.format.online', defaultMessage: 'Online' },
  hybrid: { id: 'catalog.format.hybrid', defaultMessage: 'In person and online' },
  self_paced: { id: 'catalog.format.self-paced', defaultMessage: 'At your own pace' },
})

export const audienceWords: Words = defineMessages({
  teacher: { id: 'catalog.audience.teacher', defaultMessage: 'Teachers' },
  administrator: { id: 'catalog.audience.administrator', defaultMessage: 'Administrators' },
  esa: { id: 'catalog.audience.esa', defaultMessage: 'Counselors, nurses, psychologists (ESA)' },
  paraeducator: { id: 'catalog.audience.paraeducator', defaultMessage: 'Paraeducators' },
  early_learning: { id: 'catalog.audience.early-learning', defaultMessage: 'Early-learning staff' },
  everyone: { id: 'catalog.audience.everyone', defaultMessage: 'Everyone in schools' },
})

export const kindWords: Words = defineMessages({
  event: { id: 'catalog.kind.event', defaultMessage: 'Training' },
  cohort: { id: 'catalog.kind.cohort', defaultMessage: 'Cohort' },
  conference: { id: 'catalog.kind.conference', defaultMessage: 'Conference' },
  self_paced: { id: 'catalog.kind.self-paced', defaultMessage: 'At your own pace' },
  competition: { id: 'catalog.kind.competition', defaultMessage: 'Competition' },
})

const others: Partial<Record<FilterName, Words>> = {
  designation: designationWords,
  format: formatWords,
  audience: audienceWords,
  kind: kindWords,
  time: defineMessages({
    day: { id: 'catalog.time.day', defaultMessage: 'Weekday, by day' },
    evening: { id: 'catalog.time.evening', defaultMessage: 'Weekday, from 4 PM' },
    weekend: { id: 'catalog.time.weekend', defaultMessage: 'Weekend' },
  }),
  hours: defineMessages({
    short: { id: 'catalog.hours.short', defaultMessage: 'Under 4' },
    day: { id: 'catalog.hours.day', defaultMessage: '4 to under 10' },
    long: { id: 'catalog.hours.long', defaultMessage: '10 or more' },
  }),
  price: defineMessages({
    free: { id: 'catalog.price.free', defaultMessage: 'Free' },
    paid: { id: 'catalog.price.paid', defaultMessage: 'With a fee' },
  }),
  seats: defineMessages({ open: { id: 'catalog.seats.open', defaultMessage: 'Seats left' } }),
}

const days = plainWords(
  defineMessages({
    from: { id: 'catalog.from-day', defaultMessage: 'From {day}' },
    to: { id: 'catalog.to-day', defaultMessage: 'Until {day}' },
    hours: { id: 'catalog.hours-of', defaultMessage: '{band} clock hours' },
  }),
)

export type Names = { providers: Record<string, string>; programs: Record<string, string> }

/** The choices of a facet in the order in which a page lists them. */
export const choicesOf = (name: FilterName): readonly string[] => Object.keys(others[name] ?? {})

/** A language in the reader's words, as it stands within a sentence: `es` is Spanish, or español. */
export const nameLanguage = (intl: IntlShape, code: string): string =>
  intl.formatDisplayName(code, { type: 'language', fallback: 'code' }) ?? code

const capital = (text: string, locale: string): string => `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}`

/** What a person reads for one choice of a facet. */
export const nameChoice = (intl: IntlShape, names: Names, name: FilterName, word: string): string => {
  if (name === 'provider') return names.providers[word] ?? word
  if (name === 'program') return names.programs[word] ?? word
  if (name === 'language') return capital(nameLanguage(intl, word), intl.locale)
  const known = others[name]?.[word]
  return known === undefined ? word : intl.formatMessage(known)
}

/** The same where it stands alone, above the list: a day and a length say what they are. */
export const nameFilter = (intl: IntlShape, names: Names, name: FilterName, word: string): string => {
  if (name === 'from' || name === 'to') return intl.formatMessage(days[name], { day: formatDay(intl, word) })
  const said = nameChoice(intl, names, name, word)
  return name === 'hours' ? intl.formatMessage(days.hours, { band: said }) : said
}
