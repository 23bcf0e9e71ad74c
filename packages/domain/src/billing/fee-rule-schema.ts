import { centsSchema } from '../kernel/index.ts'
import { z } from 'zod'
import type { ClockHourFeeRule } from './fee-types.ts'

const minutes = z.int('Give whole minutes.').min(0, 'Minutes can’t be below 0.')
const percent = z.number().min(0, 'A percentage is 0 or more.').max(1000, 'A percentage is at most 1,000.')

/** Reads a kept clock-hour fee rule, and checks one that a finance clerk edits. */
export const feeRuleSchema: z.ZodType<ClockHourFeeRule> = z.object({
  perHourCents: centsSchema.optional(),
  minimumCents: centsSchema.optional(),
  baseCents: centsSchema.optional(),
  baseWhenMinutesAtMost: minutes.optional(),
  late: z.object({ afterDays: z.int().min(0, 'Days are 0 or more.'), surchargePercent: percent }).optional(),
  refuseAfterYears: z.int().min(1, 'Give one year or more.').optional(),
  freeForMembers: z.boolean().optional(),
  ladder: z.array(z.object({ upToMinutes: minutes.nullable(), cents: centsSchema })).optional(),
  perPrintedTranscriptCents: centsSchema.optional(),
})
