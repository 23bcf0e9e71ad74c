import type { Cents, Instant, PlainDate, PlainTime, TimeZone } from '../kernel/index.ts'
import type { HolidayCalendar } from './is-business-day.ts'

/** How far ahead one must cancel for a stage of a policy to hold. */
export type RefundNotice =
  | { readonly moreThanBusinessDays: number }
  | { readonly atLeastBusinessDays: number }
  | { readonly moreThanDays: number }
  | { readonly atLeastDays: number }
  | 'any'

/** What comes back of what was paid. At staff's discretion, nothing is promised and up to everything may be given. */
export type RefundShare =
  | 'everything'
  | 'nothing'
  | 'staff discretion'
  | { readonly lessCents: Cents }
  | { readonly percent: number }

export type RefundStage = { readonly notice: RefundNotice; readonly gives: RefundShare }

/** A cancellation policy: the first stage whose notice was kept decides; none kept gives nothing. */
export type RefundPolicy = {
  readonly stages: readonly RefundStage[]
  /** From when on nothing comes back, whatever the stages say. */
  readonly nothingFrom: 'first day' | 'start'
  /** The office's closing time: a cancellation from then on counts for the next day. Null: midnight. */
  readonly dayEndsAt: PlainTime | null
}

export type DatedRefundPolicy = RefundPolicy & {
  readonly id: string
  readonly version: number
  readonly effectiveFrom: PlainDate
  readonly name: string
  readonly source: string
}

export type RefundFacts = {
  /** Paid for what is canceled, and still with the provider. */
  readonly paidCents: Cents
  readonly startsAt: Instant
  readonly canceledAt: Instant
  readonly zone: TimeZone
  readonly calendar: HolidayCalendar
  readonly canceledBy: 'person' | 'provider'
}

export type RefundReason =
  | 'provider-canceled'
  | 'from-first-day'
  | 'after-start'
  | 'everything'
  | 'less-charge'
  | 'percent'
  | 'staff-discretion'
  | 'nothing'

export type Refund = {
  readonly cents: Cents
  readonly withheldCents: Cents
  /** The most that staff may give; above `cents` only at their discretion. */
  readonly mostCents: Cents
  readonly reason: RefundReason
  readonly businessDays: number
  readonly days: number
}
