import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** Tentative trainings for which something is to happen: enough people are there, or their day has come and nobody was asked. */
export const listDueMinimums = async (db: Read, now: Instant, _sight: { ids: 'machine' }): Promise<readonly Id[]> => {
  const { rows } = await sql<{ id: Id }>`
    select o.id from offering o
    where o.decides_on is not null and o.run_confirmed_at is null and o.state in ('published','in_progress') and (o.ends_at is null or o.ends_at > ${now})
      and ((o.run_asked_at is null and o.decides_on <= (${now}::timestamptz at time zone o.time_zone)::date)
        or (select count(*) from enrollment e where e.offering_id = o.id and e.state = 'confirmed') >= o.min_to_run)
    order by o.decides_on, o.id limit 100`.execute(db)
  return rows.map(({ id }) => id)
}
