import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** An offering's sessions in their order. */
export const listSessions = (db: Read, offeringId: Id) =>
  db
    .selectFrom('session')
    .select(['id', 'position', 'title', 'starts_at as startsAt', 'ends_at as endsAt', 'time_zone as timeZone', 'slot'])
    .where('offering_id', '=', offeringId)
    .orderBy('position')
    .execute()
