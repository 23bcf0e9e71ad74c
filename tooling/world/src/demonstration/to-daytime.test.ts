import { timeIn } from '@inservice/domain/kernel'
import { expect, it } from 'vitest'
import { zone } from './stage.ts'
import { toDaytime } from './to-daytime.ts'

it.each([
  ['2026-11-14T08:00:00.000Z', '07:30'],
  ['2026-11-14T20:00:00.000Z', '14:30'],
  ['2026-11-15T07:59:00.000Z', '21:29'],
])('%s is moved to %s of the same day', (at, time) => {
  expect(timeIn(toDaytime(at), zone)).toBe(time)
})

it('never comes before what it follows', () => {
  expect(toDaytime('2026-11-15T07:00:00.000Z', '2026-11-15T06:30:00.000Z')).toBe('2026-11-15T06:30:00.000Z')
})
