import { plusDays, plusMinutes, type Instant } from '../kernel/index.ts'
import type { AttendanceMark } from './award-types.ts'
import { readLocalSession, type LocalSession } from './read-local-session.ts'
import { readWallTime } from './read-wall-time.ts'

export type LocalMark = { readonly session: string; readonly in: string; readonly out: string | null }

/** How far from a session a mark may lie and still belong to the neighboring day. */
const nearMinutes = 240

/**
 * A sheet's sign-in and sign-out as moments, in the session's zone. A time is on the session's own day, unless that lies
 * more than four hours from the session and the next (or the former) day doesn't: for 22:00–01:00, "00:15" is after midnight.
 * Where the fall change repeats an hour, a sign-out that would come before its sign-in is the second of the two.
 * A sign-out that still comes first stays so, and counts nothing.
 */
export const readLocalMark = (local: LocalSession, mark: LocalMark): AttendanceMark => {
  const session = readLocalSession(local)
  const window = { from: plusMinutes(session.startsAt, -nearMinutes), to: plusMinutes(session.endsAt, nearMinutes) }
  const place = (time: string, which: 'earlier' | 'later'): Instant => {
    const own = readWallTime(local.date, time, local.timeZone, which)
    if (time.includes('T')) return own
    const next = readWallTime(plusDays(local.date, 1), time, local.timeZone, which)
    const former = readWallTime(plusDays(local.date, -1), time, local.timeZone, which)
    return [own, next, former].find((at) => at >= window.from && at <= window.to) ?? own
  }
  const from = place(mark.in, 'earlier')
  if (mark.out === null) return { sessionId: mark.session, from, to: null }
  const to = place(mark.out, 'earlier')
  return { sessionId: mark.session, from, to: to > from ? to : place(mark.out, 'later') }
}
