import { daysBetween, type PlainDate } from '../kernel/index.ts'
import { countBusinessDays } from './count-business-days.ts'
import type { HolidayCalendar } from './is-business-day.ts'
import type { RefundNotice, RefundPolicy, RefundStage } from './refund-types.ts'

/** The stage of a policy that a cancellation on a day falls in; null where no notice was kept. */
export const stageOn = (
  policy: RefundPolicy,
  canceledOn: PlainDate,
  startsOn: PlainDate,
  calendar: HolidayCalendar,
): RefundStage | null => policy.stages.find(({ notice }) => isKept(notice, canceledOn, startsOn, calendar)) ?? null

const isKept = (
  notice: RefundNotice,
  canceledOn: PlainDate,
  startsOn: PlainDate,
  calendar: HolidayCalendar,
): boolean => {
  if (notice === 'any') return true
  if ('moreThanDays' in notice) return daysBetween(canceledOn, startsOn) > notice.moreThanDays
  if ('atLeastDays' in notice) return daysBetween(canceledOn, startsOn) >= notice.atLeastDays
  const count = countBusinessDays(canceledOn, startsOn, calendar)
  return 'moreThanBusinessDays' in notice ? count > notice.moreThanBusinessDays : count >= notice.atLeastBusinessDays
}
