import type { Language } from '@inservice/domain/kernel'
import { useIntl } from 'react-intl'

/** The reader's language: `refusal.sentence[useLanguage()]`, `blurb[useLanguage()]`. */
export const useLanguage = (): Language => (useIntl().locale.startsWith('es') ? 'es' : 'en')
