import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from '../kernel/index.ts'
import { federalHolidays } from './federal-holidays.ts'

/** A provider's days off: the federal ones or not, and its own (winter break, a closed Friday). */
export type HolidayCalendar = { readonly federal: boolean; readonly closedOn: readonly PlainDate[] }

/** Whether a provider's office is open on a day: no weekend, no holiday. 2026-05-25 (Memorial Day) isn't. */
export const isBusinessDay = (on: PlainDate, calendar: HolidayCalendar): boolean => {
  const day = Temporal.PlainDate.from(on)
  if (day.dayOfWeek >= 6 || calendar.closedOn.includes(on)) return false
  return !(calendar.federal && federalHolidays(day.year).includes(on))
}
