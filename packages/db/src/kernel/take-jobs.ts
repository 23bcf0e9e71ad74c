import { sql } from 'kysely'
import type { Db } from './connect.ts'

const mostTries = 12
const mostAtOnce = 500

/**
 * Hands jobs that commands have left to the queue, the oldest first; answers how many. Each is handed over once, whoever else
 * relays at the same time: what another has in hand is stepped over.
 */
export const takeJobs = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    with taken as (
      delete from job_outbox where id = any(array(
        select id from job_outbox order by id limit ${sql.lit(mostAtOnce)} for update skip locked))
      returning id, task, payload, run_at, job_key),
    specs as (
      select array_agg(json_populate_record(null::graphile_worker.job_spec, json_build_object('identifier', task, 'payload', payload,
        'run_at', run_at, 'job_key', job_key, 'max_attempts', ${sql.lit(mostTries)})) order by id) as specs from taken),
    added as (select graphile_worker.add_jobs(specs) from specs where specs is not null)
    select (select count(*) from added) as unused, (select count(*)::int from taken) as count`.execute(db)
  return rows[0]?.count ?? 0
}
