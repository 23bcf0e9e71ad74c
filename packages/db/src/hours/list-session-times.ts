import type { SessionTime } from '@inservice/domain/hours'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** An offering's sessions as the calculus sees them: times, pauses, designations. */
export const listSessionTimes = async (db: Read, offeringId: Id): Promise<SessionTime[]> => {
  const sessions = await db
    .selectFrom('session')
    .select(['id', 'title', 'starts_at', 'ends_at', 'time_zone', 'tags'])
    .where('offering_id', '=', offeringId)
    .orderBy('starts_at')
    .orderBy('position')
    .execute()
  const pauses = await db
    .selectFrom('session_pause')
    .innerJoin('session', 'session.id', 'session_pause.session_id')
    .select(['session_pause.session_id', 'session_pause.starts_at', 'session_pause.ends_at', 'session_pause.kind'])
    .where('session.offering_id', '=', offeringId)
    .orderBy('session_pause.starts_at')
    .execute()
  return sessions.map((session) => ({
    id: session.id,
    title: session.title,
    startsAt: session.starts_at,
    endsAt: session.ends_at,
    zone: session.time_zone,
    tags: session.tags,
    pauses: pauses
      .filter((pause) => pause.session_id === session.id)
      .map((pause) => ({ startsAt: pause.starts_at, endsAt: pause.ends_at, kind: pause.kind })),
  }))
}
