import { plusDays, type Instant, type PlainDate, type TimeZone } from '../kernel/index.ts'
import type { PauseKind, SessionTime, Tag } from './award-types.ts'
import { readWallTime } from './read-wall-time.ts'

/** A session as a form or a sheet writes it: a day, wall times, a zone. */
export type LocalSession = {
  readonly id: string
  readonly title?: string
  readonly date: PlainDate
  readonly start: string
  readonly end: string
  readonly timeZone: TimeZone
  readonly pauses: readonly { readonly start: string; readonly end: string; readonly kind: PauseKind }[]
  readonly tags: readonly Tag[]
}

/**
 * A session's wall times as moments. An end earlier on the clock than the start is on the next day,
 * and so is a pause after midnight. 22:00–01:00 of 2026-03-10 in Los Angeles is 05:00Z–08:00Z on the 11th.
 * On 2026-03-08 a session 01:00–04:00 there is two hours long: the clock skips one.
 */
export const readLocalSession = (local: LocalSession): SessionTime => {
  const { date, timeZone: zone } = local
  const startsAt = readWallTime(date, local.start, zone)
  const endsAt = orNextDay(date, local.end, zone, startsAt)
  return {
    id: local.id,
    ...(local.title === undefined ? {} : { title: local.title }),
    startsAt,
    endsAt,
    zone,
    tags: local.tags,
    pauses: local.pauses.map((pause) => {
      const day = !pause.start.includes('T') && pause.start < local.start && endsOn(local) ? plusDays(date, 1) : date
      const from = readWallTime(day, pause.start, zone)
      return { kind: pause.kind, startsAt: from, endsAt: orNextDay(day, pause.end, zone, from) }
    }),
  }
}

/** Whether the session runs past midnight on the clock. */
const endsOn = ({ start, end }: LocalSession): boolean => !end.includes('T') && end < start

/** The moment on the day, on its repeated hour, or on the next day: whichever first is not before `after`. */
const orNextDay = (date: PlainDate, time: string, zone: TimeZone, after: Instant): Instant => {
  const sameDay = readWallTime(date, time, zone)
  if (sameDay >= after || time.includes('T')) return sameDay
  const repeated = readWallTime(date, time, zone, 'later')
  return repeated >= after ? repeated : readWallTime(plusDays(date, 1), time, zone)
}
