import { plusDays, type PlainDate } from '../kernel/index.ts'
import { isBusinessDay, type HolidayCalendar } from './is-business-day.ts'

/**
 * Business days from canceling to the first day: the canceling day isn't counted, the first day is (where it is one).
 * From Thursday 2026-03-12 to Friday 2026-03-20: 6. 0 where the first day isn't later. Source: refund policies (practice).
 */
export const countBusinessDays = (from: PlainDate, to: PlainDate, calendar: HolidayCalendar): number => {
  let count = 0
  for (let on = plusDays(from, 1); on <= to; on = plusDays(on, 1)) if (isBusinessDay(on, calendar)) count += 1
  return count
}
