import type { RosterRow, RosterSession } from './roster-types.ts'

/** Attendance opens an hour before a session. */
const openMs = 60 * 60_000

export const isOpen = ({ startsAt }: RosterSession, now: string): boolean =>
  Date.parse(now) >= Date.parse(startsAt) - openMs

/** The session that one most likely wants: the latest that has opened, else the first. */
export const likelySession = (sessions: readonly RosterSession[], now: string): RosterSession | undefined =>
  sessions
    .filter((session) => isOpen(session, now))
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
    .at(-1) ?? sessions[0]

/** Whether someone is expected at a session: of those that run side by side, only at the one that they picked. */
export const isExpected = ({ state, sessionIds }: RosterRow, { id, slot }: RosterSession): boolean =>
  state !== 'instructor' && (slot === null || sessionIds.includes(id))
