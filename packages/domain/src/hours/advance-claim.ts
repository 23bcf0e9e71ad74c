import { never } from '../kernel/index.ts'
import type { Gate } from './policy.ts'

export type AdvanceFacts = {
  /** The provider's checks in their order. */
  readonly gates: readonly Gate[]
  /** Checks that were noted as through. */
  readonly passed: ReadonlySet<Gate>
  readonly profileComplete: boolean
  readonly feeCents: number
  /** Whether an order for the fee already stands. */
  readonly feeOpened: boolean
  /** Whether the attendance record leaves no question (find-oddities.ts). */
  readonly recordAgrees: boolean
  /** An instructor isn't asked to evaluate their own offering. */
  readonly isInstructor: boolean
}

export type Advance = {
  /** Checks that are through by themselves, to be noted now. */
  readonly passes: readonly Gate[]
  /** Whether the fee is due now and no order stands for it. */
  readonly opensFee: boolean
  /** The check that the claim now waits for; null when all are through. */
  readonly nextGate: Gate | null
}

/**
 * How far a claim gets by itself: through the provider's checks in their order, up to the first that needs a person.
 * A complete profile, a fee of $0 and a record that agrees pass without a hand; a fee above $0 is opened when its turn
 * comes. Refuses nothing. Profile complete, $0, record agrees, evaluation answered: all through, nothing waits.
 * Source: the checklist between claim and transcript, in the provider's order (practice).
 */
export const advanceClaim = (facts: AdvanceFacts): Advance => {
  const passes: Gate[] = []
  for (const gate of facts.gates) {
    if (facts.passed.has(gate)) continue
    if (!passesAlone(gate, facts)) {
      return { passes, opensFee: gate === 'payment' && !facts.feeOpened, nextGate: gate }
    }
    passes.push(gate)
  }
  return { passes, opensFee: false, nextGate: null }
}

const passesAlone = (gate: Gate, facts: AdvanceFacts): boolean => {
  switch (gate) {
    case 'evaluation':
      return facts.isInstructor
    case 'profile':
      return facts.profileComplete
    case 'payment':
      return facts.feeCents === 0
    case 'verification':
      return facts.recordAgrees
    default:
      return never(gate)
  }
}
