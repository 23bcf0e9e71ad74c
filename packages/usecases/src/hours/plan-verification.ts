import { decideMarks, type CellWish, type Mark, type NewMark } from '@inservice/domain/attendance'
import { nextGate } from '@inservice/domain/hours'
import { must, ok, refuse, type Id, type Result } from '@inservice/domain/kernel'
import type { Moment } from '../kernel/index.ts'
import { planClaim, type ClaimPlan } from './plan-claim.ts'
import type { ClaimCase } from './read-claim.ts'
import { workOutClaim } from './work-out-claim.ts'

export type Verification = { readonly plan: ClaimPlan; readonly marks: readonly NewMark[] }

/** The marks that a sign-in sheet adds: present throughout, or a sign-out where only that is missing. */
const marksFromSheet = (whole: ClaimCase, sessionIds: readonly Id[], { now, newId }: Moment): Result<NewMark[]> => {
  const { hours, person, claim } = whole
  const worked = workOutClaim(whole)
  const made: NewMark[] = []
  for (const sessionId of new Set(sessionIds)) {
    const session = hours.sessions.find(({ id }) => id === sessionId)
    if (!session) return refuse('not-found')
    const marks = person.marks.filter((mark) => mark.sessionId === sessionId)
    const stands = must(worked.presence.find((one) => one.sessionId === sessionId)?.presence, 'a session has presence')
    const open = stands.kind === 'no-sign-out' && (stands.stretches.at(-1)?.from ?? '') < session.endsAt
    const wish: CellWish = open
      ? { kind: 'times', stretches: stands.stretches.map(({ from, to }) => ({ from, to: to ?? session.endsAt })) }
      : { kind: 'present' }
    const by = { personId: claim.personId, source: 'sheet', now, newId } as const
    const decided = decideMarks({ session, marks, onRoster: true }, wish, by)
    if (!decided.ok) return decided
    made.push(...decided.value)
  }
  return ok(made)
}

const asMark = (mark: NewMark): Mark => ({ ...mark })

/**
 * What verifying a claim comes to: the sessions seen on the sign-in sheet become marks, so that hours always follow from
 * marks; verification is noted; the claim goes on by itself. Refuses a claim that was decided, one without any mark, and
 * one whose turn has not come in the provider's order; accepting evidence is looking at it, whatever else is open.
 */
export const planVerification = (whole: ClaimCase, sessionIds: readonly Id[], moment: Moment): Result<Verification> => {
  const { claim, hours } = whole
  if (claim.state !== 'unverified' && claim.state !== 'in_progress') {
    return refuse('claim-step-closed', { from: claim.state, deed: 'verify' })
  }
  const marks = marksFromSheet(whole, sessionIds, moment)
  if (!marks.ok) return marks
  const addedMarks = marks.value.map(asMark)
  const before = planClaim(whole, { addedMarks }, moment)
  if (!before.worked.hasMarks) return refuse('evidence-needed')
  if (workOutClaim(whole).hasMarks) {
    const noted = new Set([...before.worked.passed, ...before.passes.map(({ gate }) => gate)])
    const open = nextGate(hours.policy, Object.fromEntries([...noted].map((gate) => [gate, true])))
    const turn = hours.policy.gates.indexOf('verification')
    if (open !== null && hours.policy.gates.indexOf(open) < turn) return refuse('gate-still-open', { gate: open })
  }
  return ok({ plan: planClaim(whole, { passed: ['verification'], addedMarks }, moment), marks: marks.value })
}
