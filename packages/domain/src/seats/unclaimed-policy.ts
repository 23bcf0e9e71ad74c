import { z } from 'zod'
import { deadlineRules, type DeadlineRule } from './decide-settle.ts'

/**
 * The rule of a provider's `unclaimed_seats` policy: how many days before the first session unclaimed seats leave a block,
 * and what becomes of them where its buyer chooses nothing else. Kept by nobody it is a week, and to the public.
 */
export const unclaimedPolicySchema = z.object({
  days: z.int().min(0).max(90).default(7),
  rule: z.enum(deadlineRules).default('public'),
})
export type UnclaimedPolicy = z.output<typeof unclaimedPolicySchema>

/**
 * What becomes of unclaimed seats where the buyer chooses nothing else. Refuses nothing. A pack keeps no seats from the
 * public, so where the provider says `public` a pack's are kept as credit; seats that cost nothing go to the public.
 */
export const ruleByPolicy = (
  { rule }: UnclaimedPolicy,
  { kind, totalCents }: { readonly kind: 'block' | 'pack'; readonly totalCents: number },
): DeadlineRule => {
  if (kind === 'pack') return rule === 'public' ? 'credit' : rule
  return totalCents === 0 ? 'public' : rule
}
