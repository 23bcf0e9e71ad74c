import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, takeJobs } from '@inservice/db/kernel'
import type { Instant } from '@inservice/domain/kernel'
import { localMailbox } from '@inservice/gateways/mail'
import { cloneDatabase } from '@inservice/testing'
import { createWorld } from '@inservice/world'
import { v7 } from 'uuid'
import type { House } from '../src/kernel/index.ts'
import { listenersTo, tasks } from '../src/tasks/index.ts'
import { absent } from './absent.ts'

type Wish = Partial<Pick<House, 'payments' | 'mail' | 'files'>> & { readonly now?: Instant }

/** Monday 2 March 2026, 9:00 in Seattle: the moment of a world where no other is wished. */
const monday: Instant = '2026-03-02T17:00:00.000Z'

/**
 * A house on a database of its own, with a clock that stands until it is set. Gateways are brought by the test.
 * `work()` runs the jobs that commands have left, as the worker would, until none is due.
 */
export const openHouse = async (wish: Wish = {}) => {
  const clone = await cloneDatabase()
  const letters = await mkdtemp(join(tmpdir(), 'letters-'))
  const connection = connect(clone.url, { max: 12, forCommands: true })
  const readOnly = connect(clone.url, { max: 6, readOnly: true })
  const clock = { at: wish.now ?? monday }
  const house: House = {
    db: connection.db,
    read: readOnly.db,
    now: () => clock.at,
    newId: () => v7(),
    payments: wish.payments ?? absent('payments'),
    mail: wish.mail ?? localMailbox({ dir: letters }),
    files: wish.files ?? absent('files'),
    publicUrl: 'http://inservice.example',
    signingKey: '',
    listenersTo,
  }
  return {
    house,
    db: connection.db,
    url: clone.url,
    world: createWorld(connection.db, { now: clock.at }),
    setNow: (at: Instant) => void (clock.at = at),
    /** Runs due jobs in their order, without the worker's polling. */
    work: async (): Promise<string[]> => {
      const done: string[] = []
      for (;;) {
        while ((await takeJobs(connection.db)) > 0);
        const job = await takeJob(connection.pool)
        if (!job) return done
        const task = tasks.find(({ name }) => name === job.task)
        for (const payload of [job.payload].flat()) {
          if (task) await task.handle(house, payload)
          done.push(job.task)
        }
      }
    },
    close: async () => {
      await Promise.all([connection.close(), readOnly.close()])
      await clone.drop()
      await rm(letters, { recursive: true, force: true })
    },
  }
}

type Pool = ReturnType<typeof connect>['pool']

const takeJob = async (pool: Pool): Promise<{ task: string; payload: unknown } | undefined> => {
  const { rows } = await pool.query<{ task: string; payload: unknown }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where j.task_id = t.id and j.id = (select id from graphile_worker._private_jobs where run_at <= now() order by id limit 1)
     returning t.identifier as task, j.payload`,
  )
  return rows[0]
}
