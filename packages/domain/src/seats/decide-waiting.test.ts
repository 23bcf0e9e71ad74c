import { describe, expect, test } from 'vitest'
import { decideJoin, decideOffers, decideStepBack } from './decide-waiting.ts'
import { offerExpiry } from './offer-expiry.ts'

const full = { keepsList: true, seats: { capacity: 20, taken: 20, waiting: 0 }, waiting: false, held: false }
const now = '2026-03-01T17:00:00.000Z'

describe('joining', () => {
  test('a full offering’s list is open to all', () => {
    expect(decideJoin(full).ok).toBe(true)
  })
  test('a seat that came free goes to those who wait, so one may join behind them', () => {
    expect(decideJoin({ ...full, seats: { capacity: 20, taken: 19, waiting: 3 } }).ok).toBe(true)
  })
  test.each([
    [{ ...full, keepsList: false }, 'no-waiting-list'],
    [{ ...full, seats: null }, 'no-waiting-list'],
    [{ ...full, waiting: true }, 'already-waiting'],
    [{ ...full, seats: { capacity: 20, taken: 18, waiting: 0 } }, 'seats-are-free'],
    [{ ...full, held: true }, 'seats-are-free'],
  ])('refused: %#', (state, code) => {
    expect(decideJoin(state)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('offering', () => {
  const line = [
    { entryId: 'c', personId: '3', place: 30 },
    { entryId: 'a', personId: '1', place: 10 },
    { entryId: 'b', personId: '2', place: 20 },
  ]
  let count = 0
  const ids = () => `h${(count += 1)}`
  test('the first in line are asked, as many as seats are free, for a day', () => {
    const offers = decideOffers({ capacity: 5, taken: 3, waiting: 3 }, line, now, ids)
    expect(offers.map(({ entryId, expiresAt }) => [entryId, expiresAt])).toEqual([
      ['a', '2026-03-02T17:00:00.000Z'],
      ['b', '2026-03-02T17:00:00.000Z'],
    ])
  })
  test('nobody is asked where nothing is free', () => {
    expect(decideOffers({ capacity: 5, taken: 5, waiting: 3 }, line, now, ids)).toEqual([])
  })
  test('an answer at the very moment of expiry is too late', () => {
    expect(offerExpiry(now, { at: '2026-03-02T17:00:00.000Z', takes: true }, '2026-03-02T17:00:00.000Z')).toMatchObject(
      {
        standing: 'expired',
        next: true,
      },
    )
  })
})

test('stepping back frees a seat only where one was offered', () => {
  expect(decideStepBack('waiting')).toMatchObject({ value: { to: 'left', frees: false } })
  expect(decideStepBack('offered')).toMatchObject({ value: { to: 'declined', frees: true } })
  expect(decideStepBack('expired')).toMatchObject({ refusal: { code: 'offer-lapsed' } })
  expect(decideStepBack('accepted')).toMatchObject({ refusal: { code: 'not-waiting' } })
})
