import { plainDateSchema, type PlainDate } from '../kernel/index.ts'
import { z } from 'zod'

/** A provider's calendar: the days on which nobody answers besides weekends. The rule of a `calendar` policy. */
export const calendarRuleSchema = z.object({
  /** Whether the United States' federal holidays are days off. */
  federal: z.boolean().default(true),
  holidays: z.array(z.object({ date: plainDateSchema, name: z.string().max(120) })),
})
export type CalendarRule = z.output<typeof calendarRuleSchema>

/** The days alone: `holidayDates({ holidays: [{ date: '2026-07-03', name: 'Independence Day (observed)' }] })` is `['2026-07-03']`. */
export const holidayDates = (rule: CalendarRule): readonly PlainDate[] => rule.holidays.map(({ date }) => date)
