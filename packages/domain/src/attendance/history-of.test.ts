import { expect, test } from 'vitest'
import { historyOf, type KeptMark } from './history-of.ts'

const kept = (id: string, direction: 'in' | 'out', at: string, its: Partial<KeptMark> = {}): KeptMark => ({
  id,
  sessionId: 's',
  personId: 'p',
  direction,
  at: `2026-03-10T${at}:00.000Z`,
  source: 'trainer',
  supersedes: null,
  isVoid: false,
  madeBy: 'Sam Ortiz',
  madeAt: '2026-03-10T16:05:00.000Z',
  note: '',
  ...its,
})

test('marks of one moment are one change, newest first', () => {
  const later = { madeAt: '2026-03-10T16:10:00.000Z', isVoid: true, madeBy: 'Pat Lee' }
  const history = historyOf([
    kept('a', 'out', '19:00'),
    kept('b', 'in', '16:00'),
    kept('c', 'in', '16:00', { ...later, supersedes: 'b' }),
    kept('d', 'out', '19:00', { ...later, supersedes: 'a' }),
  ])
  expect(history).toMatchObject([
    { by: 'Pat Lee', added: [], voided: [{ direction: 'in' }, { direction: 'out' }] },
    { by: 'Sam Ortiz', added: [{ direction: 'in' }, { direction: 'out' }], voided: [] },
  ])
})
