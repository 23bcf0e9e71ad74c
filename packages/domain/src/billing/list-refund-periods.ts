import { dateIn, plusDays, type Instant, type PlainDate, type TimeZone } from '../kernel/index.ts'
import type { HolidayCalendar } from './is-business-day.ts'
import type { RefundPolicy, RefundShare } from './refund-types.ts'
import { stageOn } from './stage-on.ts'

/** A stretch of days with one answer; `through` is its last day, null for the one that never ends. */
export type RefundPeriod = {
  readonly gives: RefundShare
  readonly from: PlainDate | null
  readonly through: PlainDate | null
}

/** No published policy looks further ahead. */
const mostDays = 400

/**
 * A policy's answers as stretches of days for an offering, earliest first.
 * For Friday 2026-03-20: everything through 2026-03-12, less $15 from the 13th through the 19th, nothing from the 20th.
 */
export const listRefundPeriods = (
  policy: RefundPolicy,
  startsAt: Instant,
  zone: TimeZone,
  calendar: HolidayCalendar,
): readonly RefundPeriod[] => {
  const startsOn = dateIn(startsAt, zone)
  const nothingOn = policy.nothingFrom === 'first day' ? startsOn : plusDays(startsOn, 1)
  const periods: { gives: RefundShare; from: PlainDate | null; through: PlainDate | null }[] = [
    { gives: 'nothing', from: nothingOn, through: null },
  ]
  const farthest = plusDays(startsOn, -mostDays)
  for (let on = plusDays(nothingOn, -1); on > farthest; on = plusDays(on, -1)) {
    const stage = stageOn(policy, on, startsOn, calendar)
    const gives = stage?.gives ?? 'nothing'
    const latest = periods[0]
    if (latest && sameShare(latest.gives, gives)) latest.from = on
    else periods.unshift({ gives, from: on, through: on })
    // The first stage holds for every earlier day too: notice only grows.
    if (stage === policy.stages[0]) break
  }
  const first = periods[0]
  if (first) first.from = null
  return periods
}

const sameShare = (a: RefundShare, b: RefundShare): boolean => JSON.stringify(a) === JSON.stringify(b)
