import type { Minutes, PlainDate } from '../kernel/index.ts'

export type DatedMinutes = { readonly on: PlainDate; readonly minutes: Minutes }

/** Credits in hundredths, so that no digit is lost: 475 is 4.75. */
export type SalaryCredits = {
  readonly minutes: Minutes
  readonly quarterHundredths: number
  readonly semesterHundredths: number
}

/**
 * Quarter (10 h) and semester (15 h) credits for salary placement, from the hours earned by 1 October of a year
 * (left out: all hours). Hundredths are cut, never rounded up: 47.5 h are 4.75 quarter and 3.16 semester credits.
 * Source: salary placement, 10 clock hours = 1 quarter credit (state).
 */
export const salaryCredits = (earned: readonly DatedMinutes[], year?: number): SalaryCredits => {
  const minutes = earned
    .filter(({ on }) => year === undefined || on <= `${year}-10-01`)
    .reduce((sum, one) => sum + one.minutes, 0)
  return {
    minutes,
    quarterHundredths: Math.floor((minutes * 100) / 600),
    semesterHundredths: Math.floor((minutes * 100) / 900),
  }
}
