import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from './executors.ts'
import { insertRows } from './insert-rows.ts'

/** What is to be done after the commit; a list of payloads is as many of the same, each tried again for itself. */
export type Job<Payload = Record<string, unknown> | readonly Record<string, unknown>[]> = {
  readonly task: string
  readonly payload: Payload
  readonly key?: Id
  readonly runAt?: Instant
}

/** Leaves jobs with the command's own rows: they are handed to the queue after its commit, or never. */
export const appendJobs = (tx: Tx, jobs: readonly Job[]): Promise<void> =>
  insertRows(
    tx,
    'job_outbox',
    jobs.map(({ task, payload, runAt, key }) => ({ task, payload, run_at: runAt ?? null, job_key: key ?? null })),
  )
