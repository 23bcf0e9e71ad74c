import { createIntl, type MessageFormatElement } from 'react-intl'

// Words that are the same in both languages.
const ALIKE = new Set([
  'Administration',
  'Catalog',
  'Total',
  'No',
  'Error',
  'Cookies',
  'STEM',
  'Final',
  'Local',
  'Regional',
  'PDF',
  'CSV',
])

const isList = (value: unknown): value is MessageFormatElement[] => Array.isArray(value)

const collect = (elements: readonly MessageFormatElement[], into: Set<string>): void => {
  for (const element of elements) {
    // 0 is plain text, 8 a tag; the rest that carry a name are places for a value.
    const type: number = element.type
    if ('value' in element && type !== 0) into.add(type === 8 ? `<${element.value}>` : element.value)
    if ('children' in element && isList(element.children)) collect(element.children, into)
    if ('options' in element) for (const { value } of Object.values(element.options)) collect(value, into)
  }
}

const placesOf = (sentence: string): string => {
  const { formatters } = createIntl({ locale: 'en' })
  const into = new Set<string>()
  collect(formatters.getMessageFormat(sentence, 'en').getAst(), into)
  return [...into].toSorted().join(', ')
}

/** What stands between two languages' sentences: what is missing, surplus, left in English, or has other placeholders. */
export const compareMessages = (english: Record<string, string>, spanish: Record<string, string>): string[] => {
  const surplus = Object.keys(spanish).filter((id) => !(id in english))
  const wrong = Object.entries(english).flatMap(([id, sentence]) => {
    const other = spanish[id]
    if (other === undefined || other.trim() === '') return [`${id} is missing`]
    const [here, there] = [placesOf(sentence), placesOf(other)]
    if (here !== there) return [`${id} has other placeholders: ${here} | ${there}`]
    const isWords = /[a-z]{3,}/i.test(sentence.replaceAll(/[{<][^}>]*[}>]/g, ''))
    return other === sentence && isWords && !ALIKE.has(sentence) ? [`${id} is not translated`] : []
  })
  return [...surplus.map((id) => `${id} is surplus`), ...wrong]
}
