import type { Instant, Language, TimeZone } from '../kernel/index.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (language: Language, zone: TimeZone, kind: 'day' | 'time'): Intl.DateTimeFormat => {
  const key = `${language} ${zone} ${kind}`
  const kept = formats.get(key)
  if (kept) return kept
  const made = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    timeZone: zone,
    ...(kind === 'day'
      ? { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }
      : { hour: 'numeric', minute: '2-digit' }),
  })
  formats.set(key, made)
  return made
}

/** A moment's day or wall time at a place, in words: `Tue, Mar 10, 2026`, `8:30 AM` (`8:30 a.m.` in Spanish). */
export const sayTime = (at: Instant, zone: TimeZone, language: Language, kind: 'day' | 'time'): string =>
  // Narrow spaces are missing in some fonts of printed papers.
  formatOf(language, zone, kind)
    .format(new Date(at))
    .replaceAll(/[\u00a0\u2009\u202f]/g, ' ')
