import type { Language } from '@inservice/domain/kernel'
import { isLanguage } from './languages.ts'

const cookieIn = (header: string, name: string): string | undefined =>
  header
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1)

const accepted = (header: string): Language => {
  const ranked = header
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const weight = rest.map((r) => r.trim()).find((r) => r.startsWith('q='))
      return { language: tag.slice(0, 2), weight: weight === undefined ? 1 : Number(weight.slice(2)) }
    })
    .filter((entry): entry is { language: Language; weight: number } => isLanguage(entry.language) && entry.weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return ranked[0]?.language ?? 'en'
}

/**
 * The language of a page: the address (`?lang=es`), else the cookie, else what the browser asks for.
 * `setCookie` is the header to send where the address chose, so that the choice stays.
 */
export const chooseLanguage = (request: Request): { language: Language; setCookie: string | null } => {
  const asked = new URL(request.url).searchParams.get('lang')
  if (isLanguage(asked)) {
    return { language: asked, setCookie: `language=${asked}; Path=/; Max-Age=31536000; SameSite=Lax` }
  }
  const kept = cookieIn(request.headers.get('cookie') ?? '', 'language')
  if (isLanguage(kept)) return { language: kept, setCookie: null }
  return { language: accepted(request.headers.get('accept-language') ?? ''), setCookie: null }
}
