import { Temporal } from 'temporal-polyfill'
import { plusDays, type Instant, type PlainDate, type TimeZone } from '../kernel/index.ts'

/**
 * The moment of a wall time at a place, `08:30` or `24:00` on a day, or a text that carries its own day (`2026-03-10T08:30`).
 * A time that the spring change skips moves forward; of a time that the fall change repeats, `which` picks one.
 */
export const readWallTime = (
  date: PlainDate,
  time: string,
  zone: TimeZone,
  which: 'earlier' | 'later' = 'earlier',
): Instant => {
  const [day, clock] = time.includes('T') ? [time.slice(0, 10), time.slice(11)] : [date, time]
  const wall = clock.startsWith('24:00') ? `${plusDays(day, 1)}T00:00` : `${day}T${clock.padStart(5, '0')}`
  const plain = Temporal.PlainDateTime.from(wall)
  const first = plain.toZonedDateTime(zone, { disambiguation: 'compatible' })
  // "later" would also move a skipped time; only a repeated one has two moments.
  const chosen =
    which === 'later' && first.toPlainDateTime().equals(plain)
      ? plain.toZonedDateTime(zone, { disambiguation: 'later' })
      : first
  return new Date(chosen.epochMilliseconds).toISOString()
}
