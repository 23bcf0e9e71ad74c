import { expect, test } from 'vitest'
import { refundSource } from './refund-source.ts'

test('a refund is taken from where its order was booked', () => {
  expect(refundSource(['clock_hour_fee'])).toBe('clock_hour_fees')
  expect(refundSource(['seat_block', 'seat_block'])).toBe('unearned_seats')
  expect(refundSource(['registration', 'clock_hour_fee'])).toBe('unearned_registration')
  expect(refundSource([])).toBe('unearned_registration')
})
