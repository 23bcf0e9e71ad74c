import type { Language } from '@inservice/domain/kernel'
import { parse } from 'hono/utils/cookie'
import type { Heads } from './heads.ts'

const isLanguage = (text: string | undefined): text is Language => text === 'en' || text === 'es'

const weightOf = (parts: readonly string[]): number => {
  const q = parts.map((part) => part.trim()).find((part) => part.startsWith('q='))
  return q === undefined ? 1 : Number(q.slice(2))
}

/** The language of an `Accept-Language` header: the heaviest one that is spoken here, else English. */
export const acceptedLanguage = (header: string): Language => {
  const ranked = header
    .toLowerCase()
    .split(',')
    .map((entry) => {
      const [tag = '', ...parts] = entry.trim().split(';')
      return { language: tag.slice(0, 2), weight: weightOf(parts) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return ranked.map(({ language }) => language).find(isLanguage) ?? 'en'
}

/** The language of an answer: the reader's choice, else what the browser asks for. */
export const languageOf = (heads: Heads): Language => {
  const kept = parse(heads.get('cookie') ?? '', 'language')['language']
  return isLanguage(kept) ? kept : acceptedLanguage(heads.get('accept-language') ?? '')
}
