import type { Cents } from '@inservice/domain/kernel'

/** Cents as dollars: 123456 is “$1,234.56”, -500 is “−$5.00”. Both languages write dollars alike in the United States. */
export const moneyWords = (cents: Cents): string => {
  const whole = Math.trunc(Math.abs(cents) / 100)
  const part = String(Math.abs(cents) % 100).padStart(2, '0')
  return `${cents < 0 ? '−' : ''}$${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${part}`
}

/** Cents as a plain figure for a spreadsheet: -123456 is “-1234.56”. */
export const moneyFigure = (cents: Cents): string =>
  `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`
