import type { PlainDate } from '../kernel/index.ts'

/**
 * The rule in force on a day: the latest that began on or before it, the highest version where two began alike; null before the first.
 * With versions from 2024-01-01 and 2026-07-01, `policyOn(policies, '2026-06-30')` is the one of 2024.
 */
export const policyOn = <Dated extends { readonly effectiveFrom: PlainDate; readonly version: number }>(
  policies: readonly Dated[],
  on: PlainDate,
): Dated | null =>
  policies
    .filter(({ effectiveFrom }) => effectiveFrom <= on)
    .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || b.version - a.version)[0] ?? null
