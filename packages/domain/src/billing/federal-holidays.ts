import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from '../kernel/index.ts'

type Rule =
  | { readonly month: number; readonly day: number; readonly since?: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }

/** United States federal holidays (5 U.S.C. § 6103). Weekday 1 is Monday; nth −1 is the last. */
const rules: readonly Rule[] = [
  { month: 1, day: 1 },
  { month: 1, weekday: 1, nth: 3 },
  { month: 2, weekday: 1, nth: 3 },
  { month: 5, weekday: 1, nth: -1 },
  { month: 6, day: 19, since: 2021 },
  { month: 7, day: 4 },
  { month: 9, weekday: 1, nth: 1 },
  { month: 10, weekday: 1, nth: 2 },
  { month: 11, day: 11 },
  { month: 11, weekday: 4, nth: 4 },
  { month: 12, day: 25 },
]

const kept = new Map<number, readonly PlainDate[]>()

/**
 * The days of a year on which federal offices are closed: a holiday on a Saturday is observed on the Friday before,
 * on a Sunday on the Monday after; so 2021 has 2021-12-31 for New Year's Day 2022. Sorted, eleven or so.
 * In 2026 the Fourth of July is a Saturday: 2026-07-03.
 */
export const federalHolidays = (year: number): readonly PlainDate[] => {
  const known = kept.get(year)
  if (known) return known
  const days = [...holidaysOf(year), ...holidaysOf(year + 1)]
    .map(observed)
    .filter((on) => on.year === year)
    .map((on) => on.toString())
    .toSorted()
  kept.set(year, days)
  return days
}

const holidaysOf = (year: number): readonly Temporal.PlainDate[] =>
  rules.flatMap((rule) => {
    if ('day' in rule) {
      return year >= (rule.since ?? 0) ? [Temporal.PlainDate.from({ year, month: rule.month, day: rule.day })] : []
    }
    const first = Temporal.PlainDate.from({ year, month: rule.month, day: 1 })
    if (rule.nth > 0) {
      return [first.add({ days: ((rule.weekday - first.dayOfWeek + 7) % 7) + (rule.nth - 1) * 7 })]
    }
    const last = first.with({ day: first.daysInMonth })
    return [last.subtract({ days: (last.dayOfWeek - rule.weekday + 7) % 7 })]
  })

const observed = (on: Temporal.PlainDate): Temporal.PlainDate => {
  if (on.dayOfWeek === 6) return on.subtract({ days: 1 })
  return on.dayOfWeek === 7 ? on.add({ days: 1 }) : on
}
