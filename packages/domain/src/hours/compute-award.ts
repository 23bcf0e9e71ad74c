import type { Minutes } from '../kernel/index.ts'
import { attendSession, type AttendedSession } from './attend-session.ts'
import type { AttendanceMark, Award, AwardOptions, Ineligible, SessionTime, WorkingLine } from './award-types.ts'
import { intersectSpans } from './intersect-spans.ts'
import { measureSpans } from './measure-spans.ts'
import { nameRule } from './name-rule.ts'
import type { AwardPolicy } from './policy.ts'
import { settleFigure } from './settle-figure.ts'
import { shareTags } from './share-tags.ts'

/**
 * A person's clock hours for one offering, in minutes, with the working line by line.
 * Presence that counts, summed over the sessions and never twice for the same moment; capped at the approved hours;
 * rounded once; never more than asked for; designations as parts of the whole. Refuses nothing: what can't earn is
 * `ineligible` with 0. The order of sessions and marks doesn't matter.
 * Source: continuing education credit hour of 60 minutes (state), requests of fewer hours (law), provider policy.
 * 8:30–15:30, lunch 60 and breaks 2 × 15 left out, half hour down: 330 minutes, award 330 (5.5 h).
 */
export const computeAward = (
  policy: AwardPolicy,
  sessions: readonly SessionTime[],
  marks: readonly AttendanceMark[],
  options: AwardOptions = {},
): Award => {
  const attended = sessions
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || a.id.localeCompare(b.id))
    .map((session) => attendSession(policy, session, marks))
  const minutes = measureSpans(attended.flatMap((one) => one.attended))
  const overlapMinutes = attended.reduce((sum, one) => sum + measureSpans(one.attended), 0) - minutes
  const ineligible = judgeEligible(policy, attended, options)
  const figure = settleFigure(policy, ineligible ? 0 : minutes, options)
  const parts = shareTags(policy, attended, figure.awardMinutes, options.authorities)

  return {
    minutes,
    awardMinutes: figure.awardMinutes,
    tags: parts.tags,
    overlap: marksOverlap(attended),
    overlapMinutes,
    ineligible,
    withoutSignOut: attended.filter((one) => one.withoutSignOut).map(({ session }) => session.id),
    working: [
      ...attended.flatMap((one) => one.lines),
      ...(overlapMinutes > 0 ? [lineOf('overlap', nameRule(policy, 'overlap'), -overlapMinutes)] : []),
      lineOf('sum', null, minutes),
      ...(ineligible ? [sayIneligible(policy, ineligible, attended)] : figure.lines),
      ...parts.lines,
    ],
  }
}

/** The instructional length of the offering: what anyone could earn, parallel sessions once. */
const lengthOf = (sessions: readonly AttendedSession[]): Minutes =>
  measureSpans(sessions.flatMap((one) => one.countable))

const judgeEligible = (
  policy: AwardPolicy,
  sessions: readonly AttendedSession[],
  { role, otherParticipants }: AwardOptions,
): Ineligible | null => {
  if (role === 'instructor' && !policy.instructorsEarn) return 'instructors-earn-nothing'
  if (role === 'instructor' && otherParticipants === 0) return 'instructor-alone'
  return lengthOf(sessions) < policy.minimumMinutes ? 'below-minimum' : null
}

/** Whether someone is marked present in two sessions at the same moment; touching ends don't overlap. */
const marksOverlap = (sessions: readonly AttendedSession[]): boolean =>
  sessions.some((one, at) =>
    sessions.slice(at + 1).some((other) => intersectSpans(one.marked, other.marked).length > 0),
  )

const lineOf = (code: WorkingLine['code'], rule: string | null, minutes: Minutes): WorkingLine => ({
  code,
  rule,
  minutes,
  facts: {},
})

const sayIneligible = (
  policy: AwardPolicy,
  ineligible: Ineligible,
  sessions: readonly AttendedSession[],
): WorkingLine => ({
  code: ineligible,
  rule: nameRule(policy, ineligible === 'below-minimum' ? 'minimum' : 'instructor'),
  minutes: 0,
  facts: { minimumMinutes: policy.minimumMinutes, lengthMinutes: lengthOf(sessions) },
})
