import type { Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type TroubledJob = {
  /** `room.verb` */
  task: string
  /** Failed at least once, and will be tried again. */
  trying: number
  /** Tried as often as jobs are. */
  givenUp: number
  oldestAt: Instant
  nextAt: Instant | null
}

/** Jobs that failed, by task, those given up first; for the installation's own checks only. */
export const listTroubledJobs = async (db: Read, _sight: { ids: 'installation' }): Promise<TroubledJob[]> => {
  const { rows } = await sql<TroubledJob>`
    select task_identifier as task, count(*) filter (where attempts < max_attempts)::int as trying,
      count(*) filter (where attempts >= max_attempts)::int as "givenUp", min(created_at) as "oldestAt",
      min(run_at) filter (where attempts < max_attempts) as "nextAt"
    from graphile_worker.jobs where last_error is not null
    group by task_identifier order by 3 desc, 2 desc, 1`.execute(db)
  return rows
}
