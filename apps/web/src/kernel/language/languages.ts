import type { Language } from '@inservice/domain/kernel'

/** The languages that every page stands in, each by its own name. */
export const LANGUAGES: readonly { language: Language; name: string; locale: string }[] = [
  { language: 'en', name: 'English', locale: 'en-US' },
  { language: 'es', name: 'Español', locale: 'es-US' },
]

/** The locale by which dates, money and plurals are written. */
export const localeOf = (language: Language): string => (language === 'es' ? 'es-US' : 'en-US')

export const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'es'
