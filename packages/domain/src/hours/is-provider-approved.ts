import type { PlainDate } from '../kernel/index.ts'

/** A stretch of days in which a provider may award clock hours; `until` is its last day, null while it lasts. */
export type ProviderApproval = { readonly from: PlainDate; readonly until: PlainDate | null }

/**
 * Whether a provider was approved on the day of an event, both ends included (law: approval comes first, never afterwards).
 * Approved from 2025-10-01, an event on 2025-09-28 gives no hours.
 */
export const isProviderApproved = (approvals: readonly ProviderApproval[], on: PlainDate): boolean =>
  approvals.some(({ from, until }) => from <= on && (until === null || on <= until))
