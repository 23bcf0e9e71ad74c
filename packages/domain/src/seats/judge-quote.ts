import { ok, refuse, type PlainDate, type Result } from '../kernel/index.ts'

/** A quote that an organization has, as ordering from it asks. */
export type KeptQuote = {
  /** The last day on which its price is kept. */
  readonly validUntil: PlainDate
  readonly isOrdered: boolean
}

/**
 * Whether a quote can still be ordered at its price: until the end of its last day, and once.
 * Refuses `quote-ordered`, `quote-expired`. Good until 2026-04-01: on that day fine, a day later not.
 */
export const judgeQuote = (
  { validUntil, isOrdered }: KeptQuote,
  today: PlainDate,
): Result<true, 'quote-ordered' | 'quote-expired'> => {
  if (isOrdered) return refuse('quote-ordered')
  return today > validUntil ? refuse('quote-expired', { validUntil }) : ok(true)
}
