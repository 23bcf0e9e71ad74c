import type { IntlShape } from 'react-intl'

const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
}

/** One sentence as the pseudo-locale shows it: accented and a third longer, so that what is not translated or too narrow stands out. */
export const pseudoText = (text: string): string => {
  const accented = text.replaceAll(/[aeiouAEIOUcnsy]/g, (letter) => ACCENTED[letter] ?? letter)
  return `⟦${accented}${'·'.repeat(Math.ceil(text.length / 3))}⟧`
}

/** The same writer, speaking the pseudo-locale en-XA. For development: `?lang=xa`. */
export const pseudo = (intl: IntlShape): IntlShape => {
  const formatMessage = (...given: Parameters<IntlShape['formatMessage']>) => {
    const written: unknown = intl.formatMessage(...given)
    if (typeof written === 'string') return pseudoText(written)
    return Array.isArray(written)
      ? written.map((part: unknown) => (typeof part === 'string' ? pseudoText(part) : part))
      : written
  }
  return { ...intl, formatMessage: formatMessage as IntlShape['formatMessage'], $t: formatMessage as IntlShape['$t'] }
}
