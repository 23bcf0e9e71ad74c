import type { Cents, Language } from '../kernel/index.ts'

const formats = new Map<string, Intl.NumberFormat>()

/**
 * Money for a person: 600 is `$6.00`; with `short`, whole dollars lose their cents: 1500 is `$15`.
 * A minus sign, not a hyphen, stands before what is given back.
 */
export const sayCents = (cents: Cents, language: Language, style: 'full' | 'short' = 'full'): string => {
  const places = style === 'short' && cents % 100 === 0 ? 0 : 2
  const key = `${language} ${places}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US', {
      style: 'currency',
      currency: 'USD',
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    })
    formats.set(key, format)
  }
  const amount = format.format(Math.abs(cents) / 100).replaceAll('\u00a0', ' ')
  return cents < 0 ? `−${amount}` : amount
}
