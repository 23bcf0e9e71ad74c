import { describe, expect, test } from 'vitest'
import { decideCapacity } from './decide-capacity.ts'
import { decideMove } from './decide-move.ts'

describe('capacity', () => {
  const seats = { capacity: 20, taken: 18, waiting: 3 }
  test('raised, it frees seats for the line; lowered, it frees none', () => {
    expect(decideCapacity(seats, 30)).toEqual({ ok: true, value: { from: 20, to: 30, freed: 10 } })
    expect(decideCapacity(seats, 18)).toEqual({ ok: true, value: { from: 20, to: 18, freed: 0 } })
  })
  test('never below what is taken, and it must change', () => {
    expect(decideCapacity(seats, 17)).toMatchObject({ refusal: { code: 'capacity-below-taken', facts: { taken: 18 } } })
    expect(decideCapacity(seats, 20)).toMatchObject({ refusal: { code: 'capacity-same' } })
  })
})

describe('moving up', () => {
  const line = ['a', 'b', 'c']
  test('to any place ahead', () => {
    expect(decideMove(line, 'c', 1)).toEqual({ ok: true, value: { from: 3, to: 1 } })
    expect(decideMove(line, 'c', 2)).toEqual({ ok: true, value: { from: 3, to: 2 } })
  })
  test('not back, not in place, not who isn’t in line', () => {
    expect(decideMove(line, 'b', 2)).toMatchObject({ refusal: { code: 'place-not-ahead', facts: { place: 2 } } })
    expect(decideMove(line, 'a', 3)).toMatchObject({ refusal: { code: 'place-not-ahead' } })
    expect(decideMove(line, 'd', 1)).toMatchObject({ refusal: { code: 'not-in-line' } })
  })
})
