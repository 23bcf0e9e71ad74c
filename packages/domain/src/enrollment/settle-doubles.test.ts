import { expect, test } from 'vitest'
import { settleDoubles, type DoublePlace } from './settle-doubles.ts'

const place = (id: string, state: DoublePlace['state'], day: number, offeringId = 'o'): DoublePlace => ({
  id,
  offeringId,
  state,
  createdAt: `2026-03-0${day}T17:00:00.000Z`,
})
const wish = (id: string, day: number, offeringId = 'o') => ({ id, offeringId, at: `2026-03-0${day}T17:00:00.000Z` })

test('one place a training: the more settled one, of two alike the earlier', () => {
  const ended = (...places: DoublePlace[]) => settleDoubles(places, [], []).ended
  expect(ended(place('a', 'confirmed', 3), place('b', 'confirmed', 2))).toEqual(['a'])
  expect(ended(place('a', 'confirmed', 3), place('b', 'invited', 2))).toEqual(['b'])
  expect(ended(place('a', 'invited', 1), place('b', 'pending_payment', 2))).toEqual(['a'])
  expect(ended(place('a', 'confirmed', 1), place('b', 'confirmed', 2, 'p'))).toEqual([])
})

test('who has a place waits and asks no longer; of two in one line the earlier stays', () => {
  const some = settleDoubles(
    [place('a', 'confirmed', 1)],
    [wish('w', 2), wish('x', 1, 'p'), wish('y', 2, 'p')],
    [wish('r', 1)],
  )
  expect(some).toEqual({ ended: [], waitingEnded: ['w', 'y'], requestsEnded: ['r'] })
})
