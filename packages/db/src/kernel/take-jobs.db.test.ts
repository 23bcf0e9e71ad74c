import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cloneDatabase, type Clone } from '@inservice/testing'
import { appendJobs, connect, takeJobs, type Connection, type Job, type Tx } from './index.ts'

let clone: Clone
let house: Connection

beforeAll(async () => {
  clone = await cloneDatabase()
  house = connect(clone.url, { max: 8 })
})
beforeEach(() => house.pool.query('delete from graphile_worker._private_jobs; delete from job_outbox'))
afterAll(async () => {
  await house.close()
  await clone.drop()
})

const leave = (jobs: readonly Job[]) => house.db.transaction().execute((trx) => appendJobs(trx as Tx, jobs))
const queued = async () =>
  (
    await house.pool.query<{ task: string; payload: unknown; key: string | null; tries: number }>(
      `select t.identifier as task, j.payload, j.key, j.max_attempts as tries
       from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
    )
  ).rows

test('what a command left is queued in its order, once; lists stay lists', async () => {
  await leave([
    { task: 'a', payload: { n: 1 } },
    { task: 'b', payload: [{ n: 2 }, { n: 3 }] },
  ])
  expect(await queued()).toEqual([])
  expect(await takeJobs(house.db)).toBe(2)
  expect(await takeJobs(house.db)).toBe(0)
  expect(await queued()).toEqual([
    { task: 'a', payload: { n: 1 }, key: null, tries: 12 },
    { task: 'b', payload: [{ n: 2 }, { n: 3 }], key: null, tries: 12 },
  ])
})

test('a time and a key go along: of two with one key the later counts', async () => {
  const key = '019a0000-0000-7000-8000-000000000001'
  await leave([{ task: 'a', payload: { n: 1 }, key, runAt: '2036-03-02T17:00:00.000Z' }])
  await takeJobs(house.db)
  await leave([{ task: 'a', payload: { n: 2 }, key, runAt: '2036-03-02T18:00:00.000Z' }])
  await takeJobs(house.db)
  const { rows } = await house.pool.query(`select payload, run_at as "runAt" from graphile_worker._private_jobs`)
  expect(rows).toEqual([{ payload: { n: 2 }, runAt: '2036-03-02T18:00:00.000Z' }])
})

test('raced: many hand over what many leave, and each is queued once', async () => {
  await Promise.all(
    Array.from({ length: 40 }, async (_, n) => {
      await leave([{ task: 'a', payload: { n } }])
      await takeJobs(house.db)
    }),
  )
  while ((await takeJobs(house.db)) > 0);
  const numbers = (await queued()).map(({ payload }) => JSON.stringify(payload))
  expect(numbers.toSorted()).toEqual(Array.from({ length: 40 }, (_, n) => JSON.stringify({ n })).toSorted())
})

test('what was rolled back is never queued', async () => {
  const failing = house.db.transaction().execute(async (trx) => {
    await appendJobs(trx as Tx, [{ task: 'a', payload: {} }])
    throw new Error('changed its mind')
  })
  await expect(failing).rejects.toThrow('changed its mind')
  expect(await takeJobs(house.db)).toBe(0)
})
