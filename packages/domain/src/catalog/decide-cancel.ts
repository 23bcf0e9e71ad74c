import { ok, refuse, type Instant, type Result } from '../kernel/index.ts'
import { offeringMayBecome, type OfferingState } from './lifecycle.ts'

export type CancelState = { readonly state: OfferingState; readonly endsAt: Instant | null }

/**
 * Whether a provider may cancel an offering: from any live state, and before its end. What took place is completed, not
 * canceled. Refuses `offering-canceled` where it was done before, `offering-took-place`. Source: lifecycle (practice).
 */
export const decideCancel = (
  { state, endsAt }: CancelState,
  now: Instant,
): Result<'canceled', 'offering-canceled' | 'offering-took-place'> => {
  if (state === 'canceled') return refuse('offering-canceled')
  if (!offeringMayBecome(state, 'canceled') || (endsAt !== null && now >= endsAt)) return refuse('offering-took-place')
  return ok('canceled')
}
