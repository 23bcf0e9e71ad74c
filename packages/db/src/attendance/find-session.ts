import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type SessionRow = {
  id: Id
  offeringId: Id
  title: string
  startsAt: Instant
  endsAt: Instant
  timeZone: string
  place: string | null
  address: string | null
}

/** A session with where it takes place, if there is one. */
export const findSession = async (db: Read, sessionId: Id): Promise<SessionRow | undefined> => {
  const { rows } = await sql<SessionRow>`
    select s.id, s.offering_id as "offeringId", s.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.time_zone as "timeZone",
      nullif(concat_ws(', ', r.name, v.name), '') as place, nullif(concat_ws(', ', v.address, v.city), '') as address
    from session s
    join offering o on o.id = s.offering_id
    left join venue v on v.id = coalesce(s.venue_id, o.venue_id)
    left join room r on r.id = s.room_id
    where s.id = ${sessionId}`.execute(db)
  return rows[0]
}
