import { z } from 'zod'
import type { AwardPolicy, Gate } from './policy.ts'

/** A credit policy's rule as a provider keeps it; id, version, day and source stand beside it. */
export type CreditRule = AwardPolicy & { readonly name: string; readonly gates: readonly Gate[] }

const minutes = z.int('Give whole minutes.').min(0, 'Minutes can’t be below 0.')
const step = z
  .int('Give whole minutes.')
  .min(1, 'A step is at least a minute.')
  .max(600, 'A step is at most ten hours.')

/** Reads a kept credit rule, and checks one that a registrar edits; each limit says what is meant. */
export const creditRuleSchema: z.ZodType<CreditRule> = z.object({
  name: z.string().trim().min(1, 'Give the policy a name.').max(200, 'At most 200 characters.'),
  code: z.string().regex(/^[A-Z]{1,6}$/, 'Give one to six capital letters, like PS.'),
  round: z.object({ stepMinutes: step, direction: z.enum(['down', 'nearest']) }),
  minimumMinutes: minutes,
  breaks: z.union([
    z.enum(['excluded', 'counted']),
    z.object({ countUpToMinutes: minutes, perMinutes: z.int().min(1, 'Give a stretch of a minute or more.') }),
  ]),
  meals: z.enum(['excluded', 'excluded unless working', 'counted']),
  instructorsEarn: z.boolean(),
  independentStudyCounts: z.boolean(),
  withoutSignOut: z.enum(['not counted', 'to session end']),
  minimumSharePercent: z.number().min(0, 'A share is 0 to 100 %.').max(100, 'A share is 0 to 100 %.'),
  gates: z
    .array(z.enum(['evaluation', 'profile', 'payment', 'verification']))
    .refine((gates) => new Set(gates).size === gates.length, 'Each check stands once.'),
})
