import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl'
import type { z } from 'zod'

const words = defineMessages({
  needed: { id: 'form.needed', defaultMessage: 'Fill in this field.' },
  choose: { id: 'form.choose', defaultMessage: 'Choose one from the list.' },
  email: { id: 'form.email', defaultMessage: 'Give an e-mail address, like name@school.org.' },
  date: { id: 'form.date', defaultMessage: 'Give a date, like 2026-03-10.' },
  time: { id: 'form.time', defaultMessage: 'Give a time, like 08:30.' },
  shorter: {
    id: 'form.shorter',
    defaultMessage: 'Use at most {count, plural, one {# character} other {# characters}}.',
  },
  longer: {
    id: 'form.longer',
    defaultMessage: 'Use at least {count, plural, one {# character} other {# characters}}.',
  },
  most: { id: 'form.most', defaultMessage: 'Give {count} or less.' },
  least: { id: 'form.least', defaultMessage: 'Give {count} or more.' },
  whole: { id: 'form.whole', defaultMessage: 'Give a whole number.' },
  fewer: { id: 'form.fewer', defaultMessage: 'Choose at most {count}.' },
  more: { id: 'form.more', defaultMessage: 'Choose at least {count}.' },
  look: { id: 'form.look', defaultMessage: 'Look at this field again.' },
})

type Issue = z.core.$ZodIssue
type Said = { word: MessageDescriptor; count?: number }

const tooSmall = (issue: Extract<Issue, { code: 'too_small' }>): Said => {
  const count = Number(issue.minimum)
  if (issue.origin === 'string') return count <= 1 ? { word: words.needed } : { word: words.longer, count }
  if (issue.origin === 'array' || issue.origin === 'set') return { word: words.more, count }
  return { word: words.least, count }
}

const tooBig = (issue: Extract<Issue, { code: 'too_big' }>): Said => {
  const count = Number(issue.maximum)
  if (issue.origin === 'string') return { word: words.shorter, count }
  return { word: issue.origin === 'array' || issue.origin === 'set' ? words.fewer : words.most, count }
}

const FORMATS: Record<string, MessageDescriptor> = {
  email: words.email,
  uuid: words.choose,
  date: words.date,
  datetime: words.date,
  time: words.time,
}

const saidOf = (issue: Issue): Said => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? { word: words.whole } : { word: words.needed }
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_format':
      return { word: FORMATS[issue.format] ?? words.look }
    case 'invalid_value':
    case 'invalid_union':
      return { word: words.choose }
    default:
      return { word: words.look }
  }
}

// What zod itself says where a schema has no sentence of its own: never shown.
const UNWRITTEN = /^(Invalid|Too (small|big)|Unrecognized)/

/**
 * The sentence of one finding of a schema in the reader's language. In English the schema's own sentence stands;
 * `sentences` gives the descriptor of such a sentence, so that it exists in every language.
 */
export const sayIssue = (
  intl: IntlShape,
  issue: Issue,
  sentences: Readonly<Record<string, MessageDescriptor>> = {},
): string => {
  const own = sentences[issue.message]
  if (own !== undefined) return intl.formatMessage(own)
  // A finding with values of its own was put into the reader's language where it was made.
  if (issue.code === 'custom' && issue.params?.['said'] === true) return issue.message
  if (intl.locale.startsWith('en') && !UNWRITTEN.test(issue.message)) return issue.message
  const { word, count } = saidOf(issue)
  return intl.formatMessage(word, count === undefined ? {} : { count })
}
