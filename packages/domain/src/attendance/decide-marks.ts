import { ok, refuse, type Id, type Instant, type Result } from '../kernel/index.ts'
import { standingMarks, type Mark, type MarkSource } from './mark.ts'
import type { SessionTimes } from './presence.ts'
import type { Span } from './stretches.ts'

/** What a cell of the roster is set to: not there, there throughout, or there in one or several stretches, in their order. */
export type CellWish =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present' }
  | { readonly kind: 'times'; readonly stretches: readonly Span[] }

export type CellState = {
  readonly session: SessionTimes
  readonly marks: readonly Mark[]
  /** Whether the person may be marked at all: on the roster with a live enrollment, or an instructor. */
  readonly onRoster: boolean
}

export type NewMark = {
  readonly id: Id
  readonly sessionId: Id
  readonly personId: Id
  readonly direction: 'in' | 'out'
  readonly at: Instant
  readonly source: MarkSource
  readonly supersedes: Id | null
  readonly isVoid: boolean
}

const wishedSpans = (wish: CellWish, { startsAt, endsAt }: SessionTimes): readonly Span[] =>
  wish.kind === 'absent' ? [] : wish.kind === 'present' ? [{ from: startsAt, to: endsAt }] : wish.stretches

/** Each stretch ends after it begins, and before the next one begins; only the last may be open. */
const crossed = (spans: readonly Span[]): boolean =>
  spans.some(({ from, to }, at) => {
    const next = spans[at + 1]
    return to === null ? next !== undefined : to <= from || (next !== undefined && next.from < to)
  })

type Code = 'not-on-roster' | 'session-not-begun' | 'times-crossed' | 'times-outside'

/** A room may open a while before the session and people may linger after it: marks up to four hours around it are taken. */
const aroundMs = 4 * 3_600_000
const outside = (at: Instant, { startsAt, endsAt }: SessionTimes): boolean =>
  new Date(at).getTime() < new Date(startsAt).getTime() - aroundMs ||
  new Date(at).getTime() > new Date(endsAt).getTime() + aroundMs

/**
 * The marks that set a cell of the roster: what stood is voided, never erased, and what is wished is appended.
 * Setting a cell to what it already is appends nothing. Refuses someone who is not on the roster, a session more than
 * an hour ahead, a sign-out before its sign-in, and times far from the session.
 * Cell with in 9:00/out 12:00 set to absent → two voiding marks. Source: corrections supersede (law).
 */
export const decideMarks = (
  state: CellState,
  wish: CellWish,
  by: { readonly personId: Id; readonly source: MarkSource; readonly now: Instant; readonly newId: () => Id },
): Result<readonly NewMark[], Code> => {
  const { session } = state
  if (!state.onRoster) return refuse('not-on-roster')
  if (wish.kind !== 'absent' && new Date(by.now).getTime() < new Date(session.startsAt).getTime() - 3_600_000) {
    return refuse('session-not-begun', { startsAt: session.startsAt })
  }
  const spans = wishedSpans(wish, session)
  if (crossed(spans)) return refuse('times-crossed', {}, 'to')
  if (spans.some(({ from, to }) => outside(from, session) || (to !== null && outside(to, session))))
    return refuse('times-outside', {}, 'from')
  const standing = standingMarks(state.marks)
  const points = spans.flatMap(({ from, to }) => [
    { direction: 'in' as const, at: from },
    ...(to === null ? [] : [{ direction: 'out' as const, at: to }]),
  ])
  const same =
    standing.length === points.length &&
    points.every((point) => standing.some((mark) => mark.direction === point.direction && mark.at === point.at))
  if (same) return ok([])
  const base = { sessionId: session.id, personId: by.personId, source: by.source }
  const voided = standing.map((mark) => ({
    ...base,
    id: by.newId(),
    direction: mark.direction,
    at: mark.at,
    supersedes: mark.id,
    isVoid: true,
  }))
  const added = points.map((point) => ({ ...base, ...point, id: by.newId(), supersedes: null, isVoid: false }))
  return ok([...voided, ...added])
}
