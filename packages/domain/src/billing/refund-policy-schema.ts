import { centsSchema } from '../kernel/index.ts'
import { z } from 'zod'
import type { RefundPolicy } from './refund-types.ts'

const days = z.int('Give whole days.').min(0, 'Days are 0 or more.').max(365, 'At most 365 days ahead.')

/** Reads a kept cancellation policy (also the one frozen on an order), and checks one that a clerk edits. */
export const refundPolicySchema: z.ZodType<RefundPolicy> = z.object({
  stages: z.array(
    z.object({
      notice: z.union([
        z.literal('any'),
        z.object({ moreThanBusinessDays: days }),
        z.object({ atLeastBusinessDays: days }),
        z.object({ moreThanDays: days }),
        z.object({ atLeastDays: days }),
      ]),
      gives: z.union([
        z.enum(['everything', 'nothing', 'staff discretion']),
        z.object({ lessCents: centsSchema }),
        z.object({ percent: z.number().min(0, 'A share is 0 to 100 %.').max(100, 'A share is 0 to 100 %.') }),
      ]),
    }),
  ),
  nothingFrom: z.enum(['first day', 'start']),
  dayEndsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time, like 17:00.')
    .nullable(),
})
