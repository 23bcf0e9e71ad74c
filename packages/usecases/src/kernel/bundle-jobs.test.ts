import { expect, test } from 'vitest'
import { bundleJobs } from './bundle-jobs.ts'

const job = (task: string, n: number) => ({ task, payload: { n } })

test('what a group leaves for one task is one job; a single one stays as it is', () => {
  expect(bundleJobs([job('a', 1), job('b', 2), job('a', 3)])).toEqual([
    { task: 'a', payload: [{ n: 1 }, { n: 3 }] },
    { task: 'b', payload: { n: 2 } },
  ])
  expect(bundleJobs([])).toEqual([])
})

test('a job has fifty at the most, and none is lost', () => {
  const jobs = bundleJobs(Array.from({ length: 120 }, (_, n) => job('a', n)))
  expect(jobs.map(({ payload }) => (Array.isArray(payload) ? payload.length : 1))).toEqual([50, 50, 20])
  expect(jobs.flatMap(({ payload }) => payload)).toEqual(Array.from({ length: 120 }, (_, n) => ({ n })))
})

test('jobs with a time or a key of their own stay single', () => {
  const later = { ...job('a', 1), runAt: '2026-03-02T17:00:00.000Z' }
  const keyed = { ...job('a', 2), key: '019a0000-0000-7000-8000-000000000001' }
  expect(bundleJobs([later, keyed, job('a', 3)])).toEqual([{ task: 'a', payload: { n: 3 } }, later, keyed])
})
