import type { Language } from '@inservice/domain/kernel'
import { createIntl, createIntlCache, type IntlShape } from 'react-intl'
import { localeOf } from './languages.ts'
import { loadMessages } from './load-messages.ts'
import { pseudo } from './pseudo.ts'

type Choice = { language: Language; pseudoLocale?: boolean }

// A missing Spanish sentence falls back to the English one; the messages test is what refuses it.
const onError = (error: { code: string }) => {
  if (error.code !== 'MISSING_TRANSLATION') console.error(error)
}

/** The writer of sentences, dates and money in one language. */
export const makeIntl = async ({ language, pseudoLocale = false }: Choice): Promise<IntlShape> => {
  const messages = await loadMessages(language)
  const intl = createIntl({ locale: localeOf(language), defaultLocale: 'en-US', messages, onError }, createIntlCache())
  return pseudoLocale ? pseudo(intl) : intl
}
