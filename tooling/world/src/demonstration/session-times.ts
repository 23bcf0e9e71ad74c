import type { SessionTime } from '@inservice/domain/hours'
import type { Session } from './stage.ts'

/** Sessions as the calculus of hours reads them. */
export const sessionTimes = (sessions: readonly Session[]): readonly SessionTime[] =>
  sessions.map(({ row, pauses }) => ({
    id: row.id,
    title: row.title ?? '',
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    zone: row.time_zone,
    tags: row.tags ?? [],
    pauses: pauses.map((pause) => ({ startsAt: pause.starts_at, endsAt: pause.ends_at, kind: pause.kind })),
  }))
