import { ok, refuse, type Id, type Instant, type Minutes, type Result } from '../kernel/index.ts'
import { nextGate } from './next-gate.ts'
import type { CreditPolicy, Gate } from './policy.ts'
import { sayHours } from './say-hours.ts'
import type { ClaimStatus } from './transitions.ts'

export type ClaimState = {
  readonly policy: Pick<CreditPolicy, 'gates'>
  readonly endsAt: Instant
  readonly onRoster: boolean
  /** Whether attendance marks of the person stand on the sign-in record. */
  readonly onSignInRecord: boolean
  /** The award by the calculus, before a request. */
  readonly awardMinutes: Minutes
  /** Checks already through. A fee of $0 is a payment that is through. */
  readonly done: Readonly<Partial<Record<Gate, boolean>>>
  readonly earlier: { readonly id: Id; readonly status: ClaimStatus; readonly minutes: Minutes } | null
}

export type ClaimInput = {
  /** `matches`: the code typed is this offering's; `differs`: it isn't; `none`: nothing was typed. */
  readonly claimCode: 'matches' | 'differs' | 'none'
  /** "I attended, and take no college credit for this event." */
  readonly affidavit: boolean
  readonly collegeCredit: boolean
  readonly requestedMinutes?: Minutes
}

export type Claimed = {
  readonly status: ClaimStatus
  /** What the claim is for; on the transcript only once verified. */
  readonly minutes: Minutes
  readonly transcriptMinutes: Minutes
  readonly nextGate: Gate | null
  /** The claim that already stands, where the code came a second time. */
  readonly repeats: Id | null
}

export type ClaimRefusal =
  | 'offering-not-ended'
  | 'claim-code-unknown'
  | 'claim-needs-code-or-roster'
  | 'affidavit-missing'
  | 'request-not-hours'
  | 'request-above-award'

/**
 * What a claim for hours comes to. Refuses a claim before the end, without code or roster, without affidavit,
 * for more than was earned. Someone not on the sign-in record is unverified, with 0 on the transcript until the
 * registrar decides; college credit for the same event leaves 0; a second submission is the first claim.
 * Source: affidavit, evaluation and requests of fewer hours (law); order of checks is provider policy.
 * Code and affidavit without sign-in: `unverified`, 0 transcript minutes.
 */
export const decideClaim = (state: ClaimState, input: ClaimInput, now: Instant): Result<Claimed, ClaimRefusal> => {
  const { earlier, policy, awardMinutes } = state
  if (earlier && earlier.status !== 'superseded') return ok(repeat(state, earlier))
  if (now < state.endsAt) return refuse('offering-not-ended', { endsAt: state.endsAt })
  if (input.claimCode === 'differs') return refuse('claim-code-unknown', {}, 'claimCode')
  if (input.claimCode === 'none' && !state.onRoster) return refuse('claim-needs-code-or-roster', {}, 'claimCode')
  if (input.collegeCredit) {
    return ok({ status: 'no_credit', minutes: 0, transcriptMinutes: 0, nextGate: null, repeats: null })
  }
  if (!input.affidavit) return refuse('affidavit-missing', {}, 'affidavit')
  const asked = input.requestedMinutes
  if (asked !== undefined && (!Number.isInteger(asked) || asked < 0)) {
    return refuse('request-not-hours', {}, 'requestedMinutes')
  }
  if (!state.onSignInRecord) {
    const minutes = asked ?? awardMinutes
    return ok({ status: 'unverified', minutes, transcriptMinutes: 0, nextGate: 'verification', repeats: null })
  }
  if (asked !== undefined && asked > awardMinutes) {
    return refuse('request-above-award', { hours: sayHours(awardMinutes, 'en') }, 'requestedMinutes')
  }
  const minutes = asked ?? awardMinutes
  const gate = nextGate(policy, state.done)
  const status = gate === null ? 'verified' : 'in_progress'
  return ok({ status, minutes, transcriptMinutes: gate === null ? minutes : 0, nextGate: gate, repeats: null })
}

const repeat = (state: ClaimState, { id, status, minutes }: NonNullable<ClaimState['earlier']>): Claimed => ({
  status,
  minutes,
  transcriptMinutes: status === 'verified' ? minutes : 0,
  nextGate: status === 'in_progress' ? nextGate(state.policy, state.done) : null,
  repeats: id,
})
