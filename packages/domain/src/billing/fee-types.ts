import type { Cents, Facts, Minutes, PlainDate } from '../kernel/index.ts'

/** A rung: hours up to and including, and the price; null is the open last rung. */
export type FeeRung = { readonly upToMinutes: Minutes | null; readonly cents: Cents }

/** A provider's clock-hour fee: any of the parts, together. */
export type ClockHourFeeRule = {
  readonly perHourCents?: Cents
  readonly minimumCents?: Cents
  readonly baseCents?: Cents
  /** The base is charged only for so many minutes or fewer. */
  readonly baseWhenMinutesAtMost?: Minutes
  readonly late?: { readonly afterDays: number; readonly surchargePercent: number }
  readonly refuseAfterYears?: number
  readonly freeForMembers?: boolean
  readonly ladder?: readonly FeeRung[]
  readonly perPrintedTranscriptCents?: Cents
}

/** A fee rule from a day on. */
export type DatedFeeRule = ClockHourFeeRule & {
  readonly id: string
  readonly version: number
  readonly effectiveFrom: PlainDate
  readonly name: string
  readonly source: string
}

/** What is being claimed. Days come from the two dates where both stand, else from `daysSinceEvent`. */
export type FeeFacts = {
  readonly minutes: Minutes
  readonly member?: boolean
  readonly daysSinceEvent?: number
  readonly eventEndedOn?: PlainDate
  readonly claimedOn?: PlainDate
  readonly printedTranscripts?: number
}

export type FeeLineCode =
  | 'member-free'
  | 'nothing-claimed'
  | 'base'
  | 'per-hour'
  | 'ladder'
  | 'to-minimum'
  | 'late-surcharge'
  | 'printed-transcripts'

/** A line of the fee with its reason; the lines sum to the fee. */
export type FeeLine = { readonly code: FeeLineCode; readonly cents: Cents; readonly facts: Facts }
export type ClockHourFee = { readonly cents: Cents; readonly lines: readonly FeeLine[] }
