import type { PlainDate } from '@inservice/domain/kernel'

/** The school year that a day falls in, by its first calendar year: September 1 to August 31. `2026-03-10` is 2025. */
export const schoolYearOf = (day: PlainDate): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '09' ? 1 : 0)

/** How a school year is written: 2025 is “2025–26”, 1999 is “1999–00”. */
export const schoolYearWords = (year: number): string => `${year}–${String((year + 1) % 100).padStart(2, '0')}`
