import type { Unearned } from './posting.ts'

/**
 * The account that an order's refund is taken from, by the kinds of its lines: `['clock_hour_fee']` gives `clock_hour_fees`,
 * since a fee is earned when it is charged; seats of a district their own account; all else unearned registrations.
 * Source: double entry; money goes back to where its order booked it.
 */
export const refundSource = (kinds: readonly string[]): Unearned | 'clock_hour_fees' => {
  const isAll = (kind: string) => kinds.length > 0 && kinds.every((one) => one === kind)
  if (isAll('clock_hour_fee')) return 'clock_hour_fees'
  return isAll('seat_block') ? 'unearned_seats' : 'unearned_registration'
}
