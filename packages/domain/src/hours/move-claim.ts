import { ok, refuse, type Result } from '../kernel/index.ts'
import { nextGate } from './next-gate.ts'
import type { CreditPolicy, Gate } from './policy.ts'
import { claimTransitions, type ClaimDeed, type ClaimStatus } from './transitions.ts'

/**
 * Where a deed takes a claim. Refuses a deed that the claim's status doesn't allow, and verifying while another
 * check of the provider's order is open (verification itself is the deed). `move('in_progress', 'decline')` is `declined`.
 * Source: the checklist between claim and transcript (practice), table of transitions.
 */
export const moveClaim = (
  from: ClaimStatus,
  deed: ClaimDeed,
  checks?: { readonly policy: Pick<CreditPolicy, 'gates'>; readonly done: Readonly<Partial<Record<Gate, boolean>>> },
): Result<ClaimStatus, 'claim-step-closed' | 'gate-still-open'> => {
  const way = claimTransitions[deed]
  if (!way.from.includes(from)) return refuse('claim-step-closed', { from, deed })
  if (deed === 'verify' && checks) {
    const gate = nextGate(checks.policy, { ...checks.done, verification: true })
    if (gate !== null) return refuse('gate-still-open', { gate })
  }
  return ok(way.to)
}
