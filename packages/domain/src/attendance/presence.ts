import { minutesBetween, type Instant, type Minutes } from '../kernel/index.ts'
import type { Span, Stretch } from './stretches.ts'

export type SessionTimes = { readonly id: string; readonly startsAt: Instant; readonly endsAt: Instant }

/** How a person stands in one session: what a cell of the roster shows. */
export type Presence = {
  readonly kind: 'absent' | 'present' | 'no-sign-out'
  readonly from: Instant | null
  readonly to: Instant | null
  /** Each coming and leaving, in its order: what a cell is set back to. */
  readonly stretches: readonly Span[]
  /** Minutes present inside the session's times; a stretch that nothing closes counts none yet. */
  readonly minutes: Minutes
  /** Minutes after the session's start, and before its end; 0 where in time. */
  readonly lateMinutes: Minutes
  readonly earlyMinutes: Minutes
}

const absent: Presence = {
  kind: 'absent',
  from: null,
  to: null,
  stretches: [],
  minutes: 0,
  lateMinutes: 0,
  earlyMinutes: 0,
}

const minutesInside = ({ from, to }: Span, { startsAt, endsAt }: SessionTimes): Minutes =>
  to === null ? 0 : minutesBetween(from > startsAt ? from : startsAt, to < endsAt ? to : endsAt)

/**
 * A person's presence in a session. Session 9:00–12:00, in 9:45, out 12:00 → present, 45 minutes late.
 * Before and after the session no minute counts. A sign-in that nothing closes is `no-sign-out`: the roster names it, the calculus decides what it counts.
 */
export const presenceIn = (session: SessionTimes, stretches: readonly Stretch[]): Presence => {
  const own = stretches.filter((stretch) => stretch.sessionId === session.id)
  const [first] = own
  const last = own.at(-1)
  if (!first || !last) return absent
  return {
    kind: own.some((stretch) => stretch.to === null) ? 'no-sign-out' : 'present',
    from: first.from,
    to: last.to,
    stretches: own.map((stretch) => ({ from: stretch.from, to: stretch.to })),
    minutes: own.reduce((sum, stretch) => sum + minutesInside(stretch, session), 0),
    lateMinutes: minutesBetween(session.startsAt, first.from),
    earlyMinutes: last.to === null ? 0 : minutesBetween(last.to, session.endsAt),
  }
}
