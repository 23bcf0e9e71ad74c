import type { Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type DueJobs = { waiting: number; oldestAt: Instant | null }

/** How many jobs should have begun by now and have not, and since when the first of them waits. */
export const countDueJobs = async (db: Read): Promise<DueJobs> => {
  const { rows } = await sql<DueJobs>`
    select count(*)::int as waiting, min(run_at) as "oldestAt" from graphile_worker.jobs
    where run_at <= now() and locked_at is null and attempts < max_attempts`.execute(db)
  return rows[0] ?? { waiting: 0, oldestAt: null }
}
