import { describe, expect, it } from 'vitest'
import { seatsLeft, standingOf, type StandingFacts } from './standing.ts'

const now = '2026-11-23T18:00:00.000Z'
const facts: StandingFacts = {
  state: 'published',
  kind: 'event',
  startsAt: '2026-12-03T16:30:00.000Z',
  endsAt: '2026-12-03T23:30:00.000Z',
  registrationOpensAt: null,
  registrationClosesAt: '2026-12-02T08:00:00.000Z',
  capacity: 20,
  taken: 17,
  waiting: 0,
  waitingList: true,
}

describe('how a training stands', () => {
  it.each([
    ['open', {}],
    ['waiting-list', { taken: 20 }],
    ['waiting-list', { taken: 18, waiting: 2 }],
    ['full', { taken: 20, waitingList: false }],
    ['closed', { registrationClosesAt: now }],
    ['closed', { registrationClosesAt: null, startsAt: now }],
    [
      'open',
      { kind: 'self_paced', registrationClosesAt: null, startsAt: null, endsAt: null, capacity: null, taken: null },
    ],
    ['not-open', { registrationOpensAt: '2026-11-24T18:00:00.000Z' }],
    ['past', { endsAt: now }],
    ['canceled', { state: 'canceled' }],
  ] as const)('%s', (word, its) => {
    expect(standingOf({ ...facts, ...its }, now)).toBe(word)
  })

  it('counts seats that are promised to who waits as gone', () => {
    expect(seatsLeft(facts)).toBe(3)
    expect(seatsLeft({ ...facts, waiting: 5 })).toBe(0)
    expect(seatsLeft({ ...facts, capacity: null })).toBeNull()
  })
})
