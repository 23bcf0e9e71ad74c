import type { Cents, Facts, Id, PlainDate, Refusal } from '../kernel/index.ts'
import type { Audience, DiscountCode, Price } from './price.ts'

export type QuoteStep = 'listed' | 'audience' | 'early' | 'code' | 'coverage' | 'fee'

export type QuoteReason =
  | 'listed'
  | 'audience-price'
  | 'early-price'
  | 'discount-code'
  | 'scholarship-code'
  | 'district-seats'
  | 'district-pays'
  | 'scholarship'
  | 'account-credit'
  | 'clock-hour-fee'
  | 'printed-transcript'
  | 'late-registration'
  | 'proposal-fee'

/** A line with its reason; negative takes off. The lines sum to the total. */
export type QuoteLine = {
  readonly step: QuoteStep
  readonly reason: QuoteReason
  readonly cents: Cents
  readonly facts: Facts
}

/** A code as typed and found, with how often it was used. */
export type CodeUse = { readonly code: DiscountCode; readonly uses: number; readonly usesByOrganization: number }

/** What pays instead of the buyer. */
export type Coverage =
  | { readonly kind: 'district-seats'; readonly units: number; readonly holder: string }
  | { readonly kind: 'district-pays'; readonly percent: number; readonly holder: string }
  | { readonly kind: 'scholarship'; readonly cents: Cents; readonly holder: string }
  | { readonly kind: 'account-credit'; readonly cents: Cents; readonly holder: string }

export type QuoteFee = {
  readonly reason: 'clock-hour-fee' | 'printed-transcript' | 'late-registration' | 'proposal-fee'
  readonly cents: Cents
  readonly facts?: Facts
}

export type QuoteInput = {
  readonly price: Price
  /** People, teams or packs, by the price's unit. */
  readonly quantity: number
  readonly audience: Audience
  readonly organizationId: Id | null
  readonly on: PlainDate
  readonly codes: readonly CodeUse[]
  readonly coverage: readonly Coverage[]
  readonly fees: readonly QuoteFee[]
}

export type Quote = {
  readonly lines: readonly QuoteLine[]
  readonly totalCents: Cents
  /** Codes that don't apply, and why; the quote stands without them. */
  readonly refused: readonly Refusal<CodeRefusal>[]
}

export type CodeRefusal =
  | 'code-not-yet'
  | 'code-expired'
  | 'code-used-up'
  | 'code-used-up-by-organization'
  | 'code-for-others'
