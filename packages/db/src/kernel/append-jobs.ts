import { sql } from 'kysely'
import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from './executors.ts'

export type Job = {
  readonly task: string
  readonly payload: Record<string, unknown>
  readonly key?: Id
  readonly runAt?: Instant
}

/** Adds jobs inside the command's transaction: they run after its commit, or never. */
export const appendJobs = async (tx: Tx, jobs: readonly Job[]): Promise<void> => {
  for (const job of jobs) {
    await sql`select graphile_worker.add_job(
      ${job.task}, payload => ${JSON.stringify(job.payload)}::json,
      run_at => ${job.runAt ?? null}::timestamptz, job_key => ${job.key ?? null}, max_attempts => 12)`.execute(tx)
  }
}
