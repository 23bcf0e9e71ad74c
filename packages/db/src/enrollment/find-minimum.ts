import type { Id, Instant, PlainDate } from '@inservice/domain/kernel'
import type { OfferingState } from '@inservice/domain/catalog'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type MinimumRow = {
  id: Id
  title: string
  slug: string
  number: string
  state: OfferingState
  timeZone: string
  startsAt: Instant | null
  endsAt: Instant | null
  providerId: Id
  programId: Id | null
  needed: number | null
  decidesOn: PlainDate | null
  confirmedAt: Instant | null
  /** Whoever of the staff confirmed it; none where its minimum was reached. */
  confirmedBy: string | null
  askedAt: Instant | null
  registered: number
}

/** What decides whether a training takes place: how many it needs and has, by which day, and what was decided. */
export const findMinimum = async (db: Read, offeringId: Id): Promise<MinimumRow | undefined> => {
  const { rows } = await sql<MinimumRow>`
    select o.id, o.title, o.slug, o.number, o.state, o.time_zone as "timeZone", o.starts_at as "startsAt", o.ends_at as "endsAt",
      o.provider_id as "providerId", o.program_id as "programId", o.min_to_run as needed, to_char(o.decides_on, 'YYYY-MM-DD') as "decidesOn",
      o.run_confirmed_at as "confirmedAt", o.run_asked_at as "askedAt",
      (select p.given_name || ' ' || p.family_name from person p where p.id = o.run_confirmed_by) as "confirmedBy",
      (select count(*)::int from enrollment e where e.offering_id = o.id and e.state = 'confirmed') as registered
    from offering o where o.id = ${offeringId}`.execute(db)
  return rows[0]
}
