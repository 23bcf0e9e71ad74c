import type { Language } from '@inservice/domain/kernel'

/** The sentences of a language by id. English ones stand beside their use as `defaultMessage`. */
export const loadMessages = async (language: Language): Promise<Record<string, string>> =>
  language === 'es' ? (await import('./spanish-messages.ts')).SPANISH_MESSAGES : {}
