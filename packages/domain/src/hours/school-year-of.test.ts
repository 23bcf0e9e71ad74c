import { expect, test } from 'vitest'
import { schoolYearOf } from './school-year-of.ts'

test('a school year begins on September 1', () => {
  expect([schoolYearOf('2025-08-31'), schoolYearOf('2025-09-01')]).toEqual([2024, 2025])
})
