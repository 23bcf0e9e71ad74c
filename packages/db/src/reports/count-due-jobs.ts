import type { Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type DueJobs = { waiting: number; oldestAt: Instant | null }

/** How many jobs should have begun by now and have not, and since when the first of them waits. */
export const countDueJobs = async (db: Read): Promise<DueJobs> => {
  const { rows } = await sql<DueJobs>`
    select count(*)::int as waiting, min(due_at) as "oldestAt" from (
      select run_at as due_at from graphile_worker.jobs where run_at <= now() and locked_at is null and attempts < max_attempts
      union all
      select created_at from job_outbox where coalesce(run_at, created_at) <= now()
    ) due`.execute(db)
  return rows[0] ?? { waiting: 0, oldestAt: null }
}
