import { expect, test } from 'vitest'
import { sayCheck } from './self-check.ts'

const due = { waiting: 0, oldestAt: null }
const job = { task: 'messages.send-letter', trying: 2, givenUp: 0, oldestAt: '2026-03-02T17:00:00.000Z', nextAt: null }

test('a sound installation has nothing to say, also while a job is tried again', () => {
  expect(sayCheck({ breaches: [], jobs: [job], due })).toEqual([])
})

test('a line for each thing that does not hold, and for jobs that were given up', () => {
  const breach = {
    code: 'pool-miscounted',
    invariant: 'I1',
    subject: 'offering',
    subjectId: 'o1',
    label: 'Number talks',
    slug: 'number-talks',
    facts: { taken: 4, counted: 3, capacity: 10 },
  } as const
  expect(sayCheck({ breaches: [breach], jobs: [{ ...job, givenUp: 1 }], due }, 'https://site.example')).toEqual([
    'I1 offering o1: 4 seats count as taken, 3 are, of 10. https://site.example/catalog/number-talks',
    'I10 messages.send-letter: 1 job was given up.',
  ])
})
