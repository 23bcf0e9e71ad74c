import { doJob, type House, type Task } from '@inservice/usecases/kernel'
import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { giveWay, watchCrowd, type Traffic } from './give-way.ts'
import { keepWorking } from './keep-working.ts'
import { keepRelaying } from './relay.ts'
import type { Log } from './make-log.ts'
import type { Scheduled } from './schedule.ts'

type Settings = {
  readonly house: House
  readonly url: string
  readonly tasks: readonly Task[]
  readonly schedule: readonly Scheduled[]
  readonly log: Log
  readonly traffic: Traffic
}

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const

/** Does jobs. Of a list of payloads the runner tries those again whose promise was broken. */
const handlersOf = ({ tasks, house, log }: Settings, calm: () => Promise<void>): TaskList =>
  Object.fromEntries(
    tasks.map((task) => [
      task.name,
      async (payload: unknown, { job }) => {
        const tell = (error: unknown): void => {
          const isLast = job.attempts >= job.max_attempts
          const about = { task: task.name, job: job.id, attempt: job.attempts, error }
          log[isLast ? 'error' : 'warn'](about, isLast ? 'a job was given up' : 'a job will be tried again')
        }
        try {
          await calm()
          const outcomes = await doJob(house, task, payload)
          const failed = outcomes.filter((outcome) => outcome.status === 'rejected')
          for (const { reason } of failed) tell(reason)
          if (failed.length === 0) return undefined
          return outcomes.map((one) => (one.status === 'rejected' ? Promise.reject(one.reason) : undefined))
        } catch (error) {
          tell(error)
          throw error
        }
      },
    ]),
  )

/** The runner counts in `Date`, so its pool reads rows in the driver's own way. A connection that dies is replaced. */
const openPool = (url: string): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, max: 6 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

const sweepMs = 60_000

/**
 * Gives jobs back whose worker was killed over them: no job of ours takes five minutes. Were one still at work, the job would
 * be done twice to the same effect: jobs carry their command's id.
 */
const freeAbandoned = (pool: pg.Pool) =>
  pool.query(`select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from graphile_worker._private_jobs where locked_at < now() - interval '5 minutes' having count(*) > 0`)

export type Worker = { readonly stop: () => Promise<void> }

/** Starts working on jobs: listeners, letters, calls to the outside, and what the clock brings. */
export const startWorker = async (settings: Settings): Promise<Worker> => {
  const { url, schedule, tasks, log } = settings
  for (const { task } of schedule) {
    if (!tasks.some(({ name }) => name === task)) throw new Error(`The schedule names ${task}, which is no task.`)
  }
  const pool = openPool(url)
  const calm = giveWay(watchCrowd(settings.traffic))
  const begin = async () => {
    await freeAbandoned(pool)
    return run({
      pgPool: pool,
      concurrency: 4,
      pollInterval: 2000,
      noHandleSignals: true,
      // What was done is said in batches: alone, the runner leaves a failure of the saying to nobody.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      taskList: handlersOf(settings, calm),
      parsedCronItems: parseCronItems(schedule.map(({ task, cron }) => ({ task, match: cron }))),
      // What the runner says names jobs, never their payloads; failures are told above.
      logger: new Logger(() => (level, message) => log[levels[level]]({ part: 'worker' }, message)),
    })
  }
  const worker = await keepWorking(begin, log)
  const relaying = keepRelaying(settings.house.db, log, calm)
  const sweeping = setInterval(() => void freeAbandoned(pool).catch(() => undefined), sweepMs)
  return {
    stop: async () => {
      clearInterval(sweeping)
      await relaying.stop()
      await worker.stop()
      await pool.end()
    },
  }
}
