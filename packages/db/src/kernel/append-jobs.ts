import { sql } from 'kysely'
import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from './executors.ts'
import { later } from './keep-back.ts'

/** What is to be done after the commit; a list of payloads is as many of the same, each tried again for itself. */
export type Job<Payload = Record<string, unknown> | readonly Record<string, unknown>[]> = {
  readonly task: string
  readonly payload: Payload
  readonly key?: Id
  readonly runAt?: Instant
}

const mostTries = 12

/** Adds jobs inside the command's transaction: they run after its commit, or never. */
export const appendJobs = async (tx: Tx, jobs: readonly Job[]): Promise<void> => {
  if (jobs.length === 0) return
  const specs = jobs.map(({ task, payload, runAt, key }) => ({
    identifier: task,
    payload,
    run_at: runAt ?? null,
    job_key: key ?? null,
    max_attempts: mostTries,
  }))
  await sql`${sql.raw(later)} select graphile_worker.add_jobs((select array_agg(spec)
    from json_populate_recordset(null::graphile_worker.job_spec, ${JSON.stringify(specs)}::json) as spec))`.execute(tx)
}
