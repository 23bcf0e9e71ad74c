import type { PlainDate } from '../kernel/index.ts'

/** The fiscal year of Washington's school bodies, 1 September–31 August, named by the year it ends: 2026-09-01 is 2027. */
export const fiscalYearOf = (on: PlainDate): number => Number(on.slice(0, 4)) + (on.slice(5) >= '09-01' ? 1 : 0)
