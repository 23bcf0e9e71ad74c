import type { Mark } from '@inservice/domain/attendance'
import {
  advanceClaim,
  moveClaim,
  type Advance,
  type ClaimDeed,
  type ClaimStatus,
  type Gate,
} from '@inservice/domain/hours'
import { must, type Id } from '@inservice/domain/kernel'
import type { Announcement, Moment } from '../kernel/index.ts'
import type { ClaimCase } from './read-claim.ts'
import { workOutClaim } from './work-out-claim.ts'
import type { WorkedOut } from './work-out-hours.ts'

/** What a person or a trainer has just brought: checks that are through, marks that are about to be appended. */
export type News = { readonly passed?: readonly Gate[]; readonly addedMarks?: readonly Mark[] }

/** How a claim goes on: worked out in a decision, written by `finishClaim`. */
export type ClaimPlan = {
  readonly case: ClaimCase
  readonly worked: WorkedOut
  readonly from: ClaimStatus
  readonly to: ClaimStatus
  /** Checks to note, those that were brought and those that pass by themselves. */
  readonly passes: readonly { readonly gate: Gate; readonly byItself: boolean }[]
  /** The order to open for the fee. */
  readonly fee: { readonly orderId: Id; readonly lineId: Id } | null
  readonly nextGate: Gate | null
  readonly awardId: Id | null
}

const moved = (from: ClaimStatus, deed: ClaimDeed): ClaimStatus => {
  const to = moveClaim(from, deed)
  return must(to.ok ? to.value : null, `a claim that is ${from} can ${deed}`)
}

const isOpen = (status: ClaimStatus): boolean => status === 'unverified' || status === 'in_progress'

const advance = (whole: ClaimCase, worked: WorkedOut, passed: ReadonlySet<Gate>): Advance => {
  const { hours, person, charged } = whole
  return advanceClaim({
    gates: hours.policy.gates,
    passed,
    profileComplete: worked.profileComplete,
    feeCents: charged?.cents ?? (worked.fee.ok ? worked.fee.value.cents : 0),
    feeOpened: charged !== null,
    recordAgrees: worked.oddities.length === 0,
    isInstructor: person.standing.isInstructor,
  })
}

/**
 * How far a claim gets now: evidence that came, checks that are through by themselves, the fee when its turn comes,
 * the award when nothing is open. A claim without a sign-in record stays where it is: nothing to charge for stands yet.
 */
export const planClaim = (whole: ClaimCase, news: News, moment: Pick<Moment, 'newId'>): ClaimPlan => {
  const { claim } = whole
  const worked = workOutClaim(whole, news.addedMarks)
  const brought = (news.passed ?? []).filter((gate) => !worked.passed.has(gate))
  const passes = brought.map((gate) => ({ gate, byItself: false }))
  const from = claim.state
  const nextGate = isOpen(from) && !worked.hasMarks ? ('verification' as const) : null
  const still = { case: whole, worked, from, passes, fee: null, nextGate, awardId: null }
  const open = from === 'unverified' && worked.hasMarks ? moved(from, 'accept_evidence') : from
  if (open !== 'in_progress' || !worked.hasMarks) return { ...still, to: open }
  const way = advance(whole, worked, new Set([...worked.passed, ...brought]))
  const done = way.nextGate === null
  return {
    ...still,
    to: done ? moved(open, 'verify') : open,
    passes: [...passes, ...way.passes.map((gate) => ({ gate, byItself: true }))],
    fee: way.opensFee ? { orderId: moment.newId(), lineId: moment.newId() } : null,
    nextGate: way.nextGate,
    awardId: done ? moment.newId() : null,
  }
}

/** What rooms to the right hear of a plan: the award, once it stands. */
export const announcePlan = ({ awardId }: ClaimPlan): readonly Announcement[] =>
  awardId === null ? [] : [{ topic: 'award.made', payload: { awardId } }]
