import type { Instant } from '../kernel/index.ts'
import type { Span } from './spans.ts'

const minuteOf = (at: Instant): number => Math.floor(Date.parse(at) / 60_000)

/**
 * The stretch between two moments, each read as a wall clock shows it: whole minutes, seconds dropped.
 * So a scan at 8:30:20 is "8:30", as on a paper sheet. An end before its start is an empty stretch.
 */
export const spanBetween = (from: Instant, to: Instant): Span => {
  const start = minuteOf(from)
  return { from: start, to: Math.max(start, minuteOf(to)) }
}
