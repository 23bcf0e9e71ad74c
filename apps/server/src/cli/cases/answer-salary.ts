import { hoursToMinutes, salaryCredits } from '@inservice/domain/hours'
import { z } from 'zod'
import type { Answer, RawCase } from './answer.ts'

const shape = z
  .object({
    hours: z.number().min(0).optional(),
    earned: z.array(z.object({ date: z.iso.date(), hours: z.number().min(0) })).optional(),
    year: z.int().optional(),
  })
  .refine(({ hours, earned }) => hours !== undefined || earned, 'hours, or earned with dates')

/** A salary case: quarter and semester credits, of the hours earned by 1 October where dates and a year stand. */
export const answerSalary = (raw: RawCase): Answer => {
  const { hours, earned, year } = shape.parse(raw)
  const dated = earned ?? [{ date: '0001-01-01', hours: hours ?? 0 }]
  const credits = salaryCredits(
    dated.map((one) => ({ on: one.date, minutes: hoursToMinutes(one.hours) })),
    year,
  )
  return {
    got: {
      hours: credits.minutes / 60,
      quarterCredits: credits.quarterHundredths / 100,
      semesterCredits: credits.semesterHundredths / 100,
    },
  }
}
