import { plainDateSchema, type PlainDate } from '../kernel/index.ts'
import { z } from 'zod'

/** A provider's calendar: the days on which nobody answers besides weekends. The rule of a `calendar` policy. */
export const calendarRuleSchema = z.object({
  /** Whether the United States' federal holidays are days off. */
  federal: z.boolean().default(true),
  holidays: z.array(z.object({ date: plainDateSchema, name: z.string().max(120) })),
})
export type CalendarRule = z.output<typeof calendarRuleSchema>

/** A provider's days off as business days are counted by: nothing kept is the federal holidays alone. Refuses a broken rule. */
export const closedDays = (kept: { readonly rule: unknown } | undefined) => {
  const { federal, holidays } = kept ? calendarRuleSchema.parse(kept.rule) : { federal: true, holidays: [] }
  return { federal, closedOn: holidays.map(({ date }): PlainDate => date) }
}
