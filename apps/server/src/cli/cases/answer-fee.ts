import { clockHourFee } from '@inservice/domain/billing'
import { hoursToMinutes } from '@inservice/domain/hours'
import { z } from 'zod'
import type { Answer, RawCase } from './answer.ts'

const cents = z.int().min(0)

const shape = z.object({
  rule: z.object({
    perHourCents: cents.optional(),
    minimumCents: cents.optional(),
    baseCents: cents.optional(),
    baseWhenHoursAtMost: z.number().optional(),
    late: z.object({ afterDays: z.int(), surchargePercent: z.number() }).optional(),
    refuseAfterYears: z.number().optional(),
    freeForMembers: z.boolean().optional(),
    ladder: z.array(z.tuple([z.number().nullable(), cents])).optional(),
  }),
  hours: z.number().min(0),
  daysSinceEvent: z.int().optional(),
  member: z.boolean().optional(),
})

/** A clock-hour fee case: its cents, or refused. */
export const answerFee = (raw: RawCase): Answer => {
  const { rule, hours, daysSinceEvent, member } = shape.parse(raw)
  const { ladder, baseWhenHoursAtMost, ...plain } = rule
  const fee = clockHourFee(
    {
      ...plain,
      ...(baseWhenHoursAtMost !== undefined && { baseWhenMinutesAtMost: hoursToMinutes(baseWhenHoursAtMost) }),
      ...(ladder && {
        ladder: ladder.map(([upTo, price]) => ({
          upToMinutes: upTo === null ? null : hoursToMinutes(upTo),
          cents: price,
        })),
      }),
    },
    {
      minutes: hoursToMinutes(hours),
      ...(daysSinceEvent !== undefined && { daysSinceEvent }),
      ...(member !== undefined && { member }),
    },
  )
  return {
    got: fee.ok ? { cents: fee.value.cents, refused: false } : { refused: true },
    judge: { refused: (expected) => Boolean(expected) === !fee.ok },
  }
}
