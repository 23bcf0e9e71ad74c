import type { House, Task } from '@inservice/usecases/kernel'
import { Logger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker'
import type { Log } from './make-log.ts'
import type { Scheduled } from './schedule.ts'

type Settings = {
  readonly house: House
  readonly url: string
  readonly tasks: readonly Task[]
  readonly schedule: readonly Scheduled[]
  readonly log: Log
}

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const

const handlersOf = ({ tasks, house, log }: Settings): TaskList =>
  Object.fromEntries(
    tasks.map((task) => [
      task.name,
      async (payload: unknown, { job }) => {
        try {
          await task.handle(house, payload)
        } catch (error) {
          log[job.attempts >= job.max_attempts ? 'error' : 'warn'](
            { task: task.name, job: job.id, attempt: job.attempts, error },
            job.attempts >= job.max_attempts ? 'a job was given up' : 'a job will be tried again',
          )
          throw error
        }
      },
    ]),
  )

/** Starts working on jobs: listeners, letters, calls to the outside, and what the clock brings. */
export const startWorker = (settings: Settings): Promise<Runner> => {
  const { url, schedule, tasks, log } = settings
  for (const { task } of schedule) {
    if (!tasks.some(({ name }) => name === task)) throw new Error(`The schedule names ${task}, which is no task.`)
  }
  return run({
    connectionString: url,
    maxPoolSize: 6,
    concurrency: 4,
    pollInterval: 2000,
    noHandleSignals: true,
    taskList: handlersOf(settings),
    parsedCronItems: parseCronItems(schedule.map(({ task, cron }) => ({ task, match: cron }))),
    // What the runner says names jobs, never their payloads; failures are told above.
    logger: new Logger(() => (level, message) => log[levels[level]]({ part: 'worker' }, message)),
  })
}
