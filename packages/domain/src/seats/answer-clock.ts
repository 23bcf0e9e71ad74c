import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { isBusinessDay, type HolidayCalendar } from '../billing/index.ts'
import {
  atLocal,
  dateIn,
  plusDays,
  plusMinutes,
  type Instant,
  type PlainDate,
  type PlainTime,
  type TimeZone,
} from '../kernel/index.ts'

const wallTime: z.ZodType<PlainTime, PlainTime> = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Give a time, like 08:00.')

/**
 * How long an offered seat waits for its answer: the rule of a provider's `waiting_list` policy. Only answer hours count:
 * those of the window on days that the provider's calendar calls open. Without a window every hour counts.
 * Kept by nobody it is 24 answer hours, 8 to 17 on business days: a teacher can't read mail in class or on a holiday.
 */
export const answerRuleSchema = z.object({
  hours: z.int().min(1).max(336).default(24),
  window: z
    .object({ opensAt: wallTime, closesAt: wallTime, weekends: z.boolean().default(false) })
    .refine(({ opensAt, closesAt }) => opensAt < closesAt, 'The window must open before it closes.')
    .nullable()
    .default({ opensAt: '08:00', closesAt: '17:00', weekends: false }),
})
export type AnswerRule = z.output<typeof answerRuleSchema>

/** A rule with the place's zone, the provider's days off, and the moment at which registration closes (null: never). */
export type AnswerClock = {
  readonly rule: AnswerRule
  readonly zone: TimeZone
  readonly calendar: HolidayCalendar
  readonly closesAt: Instant | null
}

/** A calendar that never opens would otherwise be walked forever. */
const mostDays = 366

const isAnswerDay = (on: PlainDate, { rule, calendar }: AnswerClock): boolean =>
  isBusinessDay(on, calendar) ||
  (rule.window?.weekends === true && Temporal.PlainDate.from(on).dayOfWeek >= 6 && !calendar.closedOn.includes(on))

const wallAt = (on: string, time: PlainTime, zone: TimeZone): Instant =>
  time === '24:00' ? atLocal(plusDays(on, 1), '00:00', zone) : atLocal(on, time, zone)

const millis = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from)

const countedTo = (from: Instant, clock: AnswerClock): Instant => {
  const { rule, zone } = clock
  if (rule.window === null) return plusMinutes(from, rule.hours * 60)
  let left = rule.hours * 3_600_000
  let on = dateIn(from, zone)
  for (let day = 0; day < mostDays; day += 1, on = plusDays(on, 1)) {
    if (!isAnswerDay(on, clock)) continue
    const opens = wallAt(on, rule.window.opensAt, zone)
    const closes = wallAt(on, rule.window.closesAt, zone)
    const begins = opens > from ? opens : from
    const open = Math.max(0, millis(begins, closes))
    if (open >= left) return new Date(Date.parse(begins) + left).toISOString()
    left -= open
  }
  return wallAt(on, rule.window.closesAt, zone)
}

/**
 * The moment until which a seat offered at a moment may be taken: so many answer hours later, and never after registration
 * closes. Refuses nothing. Source: offers count only hours in which people can answer (practice).
 * Seattle, 24 answer hours of 8 to 17: offered Friday 2026-05-22 17:30 before Memorial Day → Thursday 2026-05-28 14:00
 * (Tuesday 9, Wednesday 9, Thursday 6 hours); on the clock change's Sunday 2026-03-08 → Wednesday 2026-03-11 14:00.
 */
export const answerDeadline = (offeredAt: Instant, clock: AnswerClock): Instant => {
  const counted = countedTo(offeredAt, clock)
  return clock.closesAt !== null && clock.closesAt < counted ? clock.closesAt : counted
}
