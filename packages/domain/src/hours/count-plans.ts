import type { PlainDate } from '../kernel/index.ts'

/**
 * Growth plans that count: one a plan year, 1 July–30 June, and only those within the days given (both included).
 * Plans of 2024-09-15 and 2025-05-20 are of one year: 1. Source: growth plans, one per year (state).
 */
export const countPlans = (plans: readonly PlainDate[], from: PlainDate, until: PlainDate): number =>
  new Set(plans.filter((on) => on >= from && on <= until).map(planYear)).size

/** The year in which a plan year began: 2025-06-30 belongs to 2024, 2025-07-01 to 2025. */
const planYear = (on: PlainDate): number => Number(on.slice(0, 4)) - (on.slice(5) < '07-01' ? 1 : 0)
