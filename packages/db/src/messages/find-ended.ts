import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type EndedRow = { offeringId: Id; endsAt: Instant; timeZone: string }

/** Offerings that ended in the last days and whose people have not been asked for their evaluation. */
export const findEnded = async (db: Read, now: Instant, days: number): Promise<EndedRow[]> => {
  const { rows } = await sql<EndedRow>`
    select o.id as "offeringId", o.ends_at as "endsAt", o.time_zone as "timeZone"
    from offering o
    where o.state in ('published','in_progress','completed') and o.ends_at < ${now}
      and o.ends_at > ${now}::timestamptz - make_interval(days => ${days})
      and not exists (select from letter l where l.offering_id = o.id and l.kind = 'evaluation-due')
    order by o.ends_at, o.id
    limit 500`.execute(db)
  return rows
}
