import type { Id, Instant, Minutes } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type SessionTold = {
  id: Id
  title: string
  startsAt: Instant
  endsAt: Instant
  timeZone: string
  slot: string | null
  place: string | null
  address: string | null
  meetingUrl: string | null
}
export type OfferingTold = {
  id: Id
  slug: string
  title: string
  number: string
  state: string
  providerId: Id
  providerName: string
  timeZone: string
  startsAt: Instant | null
  endsAt: Instant | null
  approvedMinutes: Minutes | null
  designations: string[]
  canceledReason: string | null
  version: number
  sessions: SessionTold[]
}

const iso = sql.lit('YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
const at = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', ${iso})`

/** An offering as letters speak of it, with where each session takes place and its meeting link. */
export const findOfferingTold = async (db: Read, offeringId: Id): Promise<OfferingTold | undefined> => {
  const { rows } = await sql<OfferingTold>`
    select o.id, o.slug, o.title, o.number, o.state, o.provider_id as "providerId", g.name as "providerName", o.time_zone as "timeZone",
      o.starts_at as "startsAt", o.ends_at as "endsAt", o.approved_minutes as "approvedMinutes", o.tags as designations,
      o.canceled_reason as "canceledReason", o.version,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'startsAt', ${at('s.starts_at')}, 'endsAt', ${at('s.ends_at')},
          'timeZone', s.time_zone, 'slot', s.slot, 'place', nullif(concat_ws(', ', r.name, v.name), ''),
          'address', nullif(concat_ws(', ', v.address, v.city), ''), 'meetingUrl', s.online_url) order by s.starts_at, s.position)
        from session s left join venue v on v.id = coalesce(s.venue_id, o.venue_id) left join room r on r.id = s.room_id
        where s.offering_id = o.id), '[]') as sessions
    from offering o join organization g on g.id = o.provider_id
    where o.id = ${offeringId}`.execute(db)
  return rows[0]
}
