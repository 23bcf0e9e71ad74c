import { selfCheckTask } from './self-check.ts'
import { tasks } from '@inservice/usecases/tasks'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { task } from '@inservice/usecases/kernel'
import { makeLog } from './make-log.ts'
import { schedule } from './schedule.ts'
import { startWorker } from './start-worker.ts'
import { openTestHouse } from './testing/open-test-house.ts'

const log = makeLog('silent')

test('the clock calls tasks that exist', () => {
  const names = new Set([...tasks, selfCheckTask(log)].map(({ name }) => name))
  expect(schedule.filter(({ task: name }) => !names.has(name))).toEqual([])
})

const traffic = { underWay: 0 }

test('a job is worked on after its commit, with the house', async () => {
  const { house, pool, url, close } = await openTestHouse()
  const done: string[] = []
  const greet = task('test.greet', z.object({ name: z.string() }), async (given, { name }) => {
    done.push(`${name} at ${given.publicUrl}`)
  })
  const worker = await startWorker({ house, url, tasks: [greet], schedule: [], traffic, log })
  await pool.query(`select graphile_worker.add_job('test.greet', '{"name":"Kim"}'::json)`)
  await expect.poll(() => done).toEqual(['Kim at http://localhost:3000'])
  await worker.stop()
  await close()
})

test('of a list of payloads each is done, and only those that failed are tried again', async () => {
  const { house, pool, url, close } = await openTestHouse()
  const done: string[] = []
  const greet = task('test.greet', z.object({ name: z.string() }), async (_, { name }) => {
    if (name === 'Lee') throw new Error('not now')
    done.push(name)
  })
  const worker = await startWorker({ house, url, tasks: [greet], schedule: [], traffic, log })
  await pool.query(
    `select graphile_worker.add_job('test.greet', '[{"name":"Kim"},{"name":"Lee"},{"name":"Ana"}]'::json)`,
  )
  const left = () => pool.query(`select payload, attempts from graphile_worker._private_jobs where locked_at is null`)
  await expect.poll(async () => (await left()).rows).toEqual([{ payload: [{ name: 'Lee' }], attempts: 1 }])
  expect(done).toEqual(['Kim', 'Ana'])
  await worker.stop()
  await close()
})

test('a job whose worker was killed over it is taken up again; one that is being worked on is left alone', async () => {
  const { house, pool, url, close } = await openTestHouse()
  const done: string[] = []
  const greet = task('test.greet', z.object({ name: z.string() }), async (_, { name }) => void done.push(name))
  const worker = await startWorker({ house, url, tasks: [greet], schedule: [], traffic, log })
  await worker.stop()
  for (const name of ['Kim', 'Lee'])
    await pool.query(`select graphile_worker.add_job('test.greet', json_build_object('name', $1::text))`, [name])
  await pool.query(`update graphile_worker._private_jobs set locked_at = now() - case payload->>'name' when 'Kim'
    then interval '6 minutes' else interval '1 minute' end, locked_by = 'worker-' || (payload->>'name')`)
  const again = await startWorker({ house, url, tasks: [greet], schedule: [], traffic, log })
  await expect.poll(() => done).toEqual(['Kim'])
  await again.stop()
  expect(done).toEqual(['Kim'])
  await close()
})

test('a schedule that names no task does not start', async () => {
  const { house, url, close } = await openTestHouse()
  const wrong = { house, url, tasks: [], schedule: [{ task: 'test.none', cron: '* * * * *' }], traffic, log }
  await expect(startWorker(wrong)).rejects.toThrow(/test.none/)
  await close()
})
