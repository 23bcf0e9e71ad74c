import { expect, test } from 'vitest'
import { openSeats, overbookedLeft } from './count-seats.ts'
import { decideCapacity } from './decide-capacity.ts'

const above = { capacity: 30, taken: 32, waiting: 0, overbooked: 2 }

test('a freed seat makes up for one beyond the capacity before anything is open', () => {
  expect(overbookedLeft(above)).toBe(2)
  expect(overbookedLeft({ ...above, taken: 31 })).toBe(1)
  expect(overbookedLeft({ ...above, taken: 29 })).toBe(0)
  for (const taken of [30, 31, 32]) expect(openSeats({ ...above, taken })).toBe(0)
  expect(openSeats({ ...above, taken: 29 })).toBe(1)
})

test('what is kept for some is not free: it makes up for nobody', () => {
  expect(overbookedLeft({ capacity: 30, taken: 29, reserved: 2, overbooked: 1 })).toBe(1)
})

test('a larger room absorbs those beyond the capacity first, and is welcome where it is too small for all of them', () => {
  expect(decideCapacity(above, 31)).toMatchObject({ ok: true, value: { freed: 0 } })
  expect(decideCapacity(above, 32)).toMatchObject({ ok: true, value: { freed: 0 } })
  expect(decideCapacity(above, 35)).toMatchObject({ ok: true, value: { freed: 3 } })
  expect(decideCapacity(above, 29)).toMatchObject({ refusal: { code: 'capacity-below-taken' } })
})
