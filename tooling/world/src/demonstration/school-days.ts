import { federalHolidays, isBusinessDay, type HolidayCalendar } from '@inservice/domain/billing'
import { plusDays, type PlainDate } from '@inservice/domain/kernel'
import type { CalendarRule } from '@inservice/domain/organizations'

/** The agencies' own days off besides the federal ones, for the years around a day. */
export function daysOff(today: PlainDate): CalendarRule['holidays'] {
  const year = Number(today.slice(0, 4))
  return [-3, -2, -1, 0, 1, 2].flatMap((more) => {
    const at = year + more
    const thanksgiving = federalHolidays(at).findLast((day) => day.slice(5, 7) === '11') ?? `${at}-11-26`
    return [
      { date: plusDays(thanksgiving, 1), name: 'Day after Thanksgiving' },
      { date: `${at}-12-24`, name: 'Winter closure' },
      { date: `${at}-12-31`, name: 'Winter closure' },
    ]
  })
}

const inWinterBreak = (day: PlainDate): boolean => day.slice(5) >= '12-21' || day.slice(5) <= '01-02'

/** The day itself where people meet on it, else the next on which they do. */
export function schoolDay(day: PlainDate, calendar: HolidayCalendar): PlainDate {
  let at = day
  while (inWinterBreak(at) || !isBusinessDay(at, calendar)) at = plusDays(at, 1)
  return at
}

/** The Saturday of the week, outside winter break. */
export function saturday(day: PlainDate): PlainDate {
  let at = day
  while (inWinterBreak(at) || new Date(at).getUTCDay() !== 6) at = plusDays(at, 1)
  return at
}
