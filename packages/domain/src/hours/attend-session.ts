import type { Minutes } from '../kernel/index.ts'
import type { AttendanceMark, SessionTime, WorkingLine } from './award-types.ts'
import { findCountableTime } from './find-countable-time.ts'
import { intersectSpans } from './intersect-spans.ts'
import { measureSpans } from './measure-spans.ts'
import { nameRule } from './name-rule.ts'
import type { AwardPolicy } from './policy.ts'
import { spanBetween } from './span-between.ts'
import type { Span } from './spans.ts'
import { uniteSpans } from './unite-spans.ts'

export type AttendedSession = {
  readonly session: SessionTime
  readonly countable: readonly Span[]
  /** Presence as marked, also outside the session's time. */
  readonly marked: readonly Span[]
  /** Presence that counts. */
  readonly attended: readonly Span[]
  readonly withoutSignOut: boolean
  readonly lines: readonly WorkingLine[]
}

/**
 * One person's countable presence at one session: the union of their marks ∩ countable time.
 * Two devices never double it; time before the start or after the end adds nothing; a sign-out before
 * its sign-in is an empty stretch. A sign-in without a sign-out follows the policy, and is always named.
 */
export const attendSession = (
  policy: AwardPolicy,
  session: SessionTime,
  marks: readonly AttendanceMark[],
): AttendedSession => {
  const { countable, lines } = findCountableTime(policy, session)
  const own = marks.filter((mark) => mark.sessionId === session.id)
  const open = own.filter((mark) => mark.to === null)
  const marked = uniteSpans(
    own.flatMap((mark) => {
      if (mark.to !== null) return [spanBetween(mark.from, mark.to)]
      return policy.withoutSignOut === 'to session end' ? [spanBetween(mark.from, session.endsAt)] : []
    }),
  )
  const present = intersectSpans(marked, countable)
  const whole = measureSpans(countable)
  const here = measureSpans(present)
  const tooShort = here > 0 && here * 100 < whole * policy.minimumSharePercent
  const attended = tooShort ? [] : present

  return {
    session,
    countable,
    marked,
    attended,
    withoutSignOut: open.length > 0,
    lines: [
      ...lines,
      ...(whole > here ? [notAttended(policy, session, marked, whole, here)] : []),
      ...(open.length > 0 ? [noSignOut(policy, session, open)] : []),
      ...(tooShort ? [belowShare(policy, session, whole, here)] : []),
    ],
  }
}

const notAttended = (
  policy: AwardPolicy,
  session: SessionTime,
  marked: readonly Span[],
  whole: Minutes,
  here: Minutes,
): WorkingLine => {
  const inside = intersectSpans(marked, [spanBetween(session.startsAt, session.endsAt)])
  const [first, last] = [inside[0], inside.at(-1)]
  return {
    code: 'not-attended',
    rule: nameRule(policy, 'attendance'),
    minutes: here - whole,
    facts: {
      sessionId: session.id,
      stretches: inside.length,
      presentFrom: first ? new Date(first.from * 60_000).toISOString() : null,
      presentTo: last ? new Date(last.to * 60_000).toISOString() : null,
      zone: session.zone,
    },
  }
}

const noSignOut = (policy: AwardPolicy, session: SessionTime, open: readonly AttendanceMark[]): WorkingLine => ({
  code: 'no-sign-out',
  rule: nameRule(policy, 'signOut'),
  minutes: 0,
  facts: {
    sessionId: session.id,
    signedInAt: open.map(({ from }) => from).toSorted()[0] ?? null,
    counted: policy.withoutSignOut === 'to session end',
    zone: session.zone,
  },
})

const belowShare = (policy: AwardPolicy, session: SessionTime, whole: Minutes, here: Minutes): WorkingLine => ({
  code: 'below-share',
  rule: nameRule(policy, 'share'),
  minutes: 0 - here,
  facts: { sessionId: session.id, percent: policy.minimumSharePercent, ofMinutes: whole, presentMinutes: here },
})
