import { presenceIn, type CellWish, type Presence, type SessionTimes } from '@inservice/domain/attendance'

/** The wish that sets a cell to what it shows: how a change is taken back. */
export const wishOf = (presence: Presence): CellWish =>
  presence.stretches.length === 0 ? { kind: 'absent' } : { kind: 'times', stretches: presence.stretches }

/** What a cell will show once a wish is granted: drawn at once, before the answer has come. */
export const presenceOf = (session: SessionTimes, wish: CellWish): Presence => {
  const spans =
    wish.kind === 'absent'
      ? []
      : wish.kind === 'present'
        ? [{ from: session.startsAt, to: session.endsAt }]
        : wish.stretches
  return presenceIn(
    session,
    spans.map((span) => ({ sessionId: session.id, ...span })),
  )
}
