import { Temporal } from 'temporal-polyfill'
import type { Instant, Minutes, PlainDate, PlainTime, TimeZone } from './types.ts'

const instantOf = (at: Temporal.Instant): Instant => new Date(at.epochMilliseconds).toISOString()

/**
 * The moment at which a place's wall clock shows a date and time.
 * A time that the spring change skips is moved forward, one that the fall change repeats is the first of the two.
 * `atLocal('2026-03-10', '08:30', 'America/Los_Angeles')` is `2026-03-10T15:30:00.000Z`.
 */
export const atLocal = (date: PlainDate, time: PlainTime, zone: TimeZone): Instant =>
  instantOf(
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant(),
  )

/** The calendar day of a moment at a place: `dateIn('2026-03-10T02:00:00.000Z', 'America/Los_Angeles')` is `2026-03-09`. */
export const dateIn = (at: Instant, zone: TimeZone): PlainDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()

/** The wall clock of a moment at a place: `timeIn('2026-03-10T15:30:00.000Z', 'America/Los_Angeles')` is `08:30`. */
export const timeIn = (at: Instant, zone: TimeZone): PlainTime =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })

/** A moment some minutes later (earlier where negative): clock changes do not bend it. */
export const plusMinutes = (at: Instant, minutes: Minutes): Instant =>
  new Date(new Date(at).getTime() + minutes * 60_000).toISOString()

/** Whole minutes from one moment to a later one, seconds dropped: 0 where the second is not later. */
export const minutesBetween = (from: Instant, to: Instant): Minutes =>
  Math.max(0, Math.floor((new Date(to).getTime() - new Date(from).getTime()) / 60_000))

/** A day some days later: `plusDays('2026-02-28', 1)` is `2026-03-01`. */
export const plusDays = (date: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ days }).toString()

/** Days from one day to another, negative where the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
