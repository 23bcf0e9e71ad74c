import { expect, test } from 'vitest'
import { decideOverbook, type OverbookState } from './decide-overbook.ts'

const now = '2026-03-02T17:00:00.000Z'
const full: OverbookState = {
  window: { state: 'published', opensAt: null, closesAt: '2026-04-01T00:00:00.000Z', startsAt: null, selfPaced: false },
  seats: { capacity: 30, taken: 30, waiting: 2 },
  name: 'Ana Ruiz',
  enrolled: false,
  hasHold: false,
  waitsWith: 0,
  isAppliedTo: false,
  hasBreakouts: false,
  totalCents: 0,
}

test('a full offering takes one more by hand, and another when it is above its capacity already', () => {
  expect(decideOverbook(full, now)).toMatchObject({ ok: true })
  expect(decideOverbook({ ...full, seats: { capacity: 30, taken: 31, waiting: 0, overbooked: 1 } }, now).ok).toBe(true)
  // What is free is kept for others.
  expect(decideOverbook({ ...full, seats: { capacity: 30, taken: 28, waiting: 0, reserved: 2 } }, now).ok).toBe(true)
  expect(decideOverbook({ ...full, waitsWith: 1 }, now).ok).toBe(true)
})

const cases: readonly (readonly [Partial<OverbookState>, string])[] = [
  [{ seats: { capacity: 30, taken: 29, waiting: 2 } }, 'overbook-seats-free'],
  [{ seats: { capacity: 30, taken: 28, waiting: 0, reserved: 2, own: 2 } }, 'overbook-seats-free'],
  [{ seats: null }, 'overbook-seats-free'],
  [{ seats: { capacity: 30, taken: 30, waiting: 0, closed: true } }, 'registration-closed'],
  [{ window: { ...full.window, state: 'canceled' } }, 'registration-closed'],
  [{ window: { ...full.window, closesAt: now } }, 'registration-closed'],
  [{ window: { ...full.window, opensAt: '2026-03-03T00:00:00.000Z' } }, 'registration-not-open'],
  [{ enrolled: true }, 'overbook-enrolled'],
  [{ hasHold: true }, 'overbook-seat-kept'],
  [{ waitsWith: 4 }, 'overbook-party'],
  [{ isAppliedTo: true }, 'overbook-applied'],
  [{ hasBreakouts: true }, 'overbook-breakouts'],
  [{ totalCents: 15_000 }, 'overbook-paid'],
]
test.each(cases)('%o is refused with %s', (change, code) => {
  expect(decideOverbook({ ...full, ...change }, now)).toMatchObject({ ok: false, refusal: { code } })
})
