import type { PlainDate } from '../kernel/index.ts'

/** The year in which a day's school year begins, on 1 September: `schoolYearOf('2026-08-31')` is 2025. Source: state school year. */
export const schoolYearOf = (day: PlainDate): number => {
  const year = Number(day.slice(0, 4))
  return day.slice(5) >= '09-01' ? year : year - 1
}
