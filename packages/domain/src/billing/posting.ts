import type { Cents } from '../kernel/index.ts'

/** The ledger's accounts. `unbilled`: ordered, neither paid nor invoiced; `unearned_…`: sold, not yet delivered. */
export type Account =
  | 'unbilled'
  | 'receivable'
  | 'card_clearing'
  | 'bank'
  | 'account_credit'
  | 'stray_payments'
  | 'unearned_registration'
  | 'unearned_seats'
  | 'registration_revenue'
  | 'seat_revenue'
  | 'clock_hour_fees'
  | 'cancellation_fees'
  | 'written_off'

/** Free validated segments: fund – program/revenue – activity – object – location. */
export type AccountSegments = {
  readonly fund: string
  readonly program: string
  readonly activity: string
  readonly object: string
  readonly location: string
}

/** A line of a posting: a debit is positive, a credit negative. */
export type PostingLine = { readonly account: Account; readonly cents: Cents }

/** A movement of money, in both its sides. Never changed: what was wrong is reversed. */
export type Posting = { readonly kind: MoneyEvent['kind']; readonly lines: readonly PostingLine[] }

export type Unearned = 'unearned_registration' | 'unearned_seats'
export type RefundTo = 'card' | 'bank' | 'receivable' | 'account_credit'

/** What happened to money, with its amounts in cents. */
export type MoneyEvent =
  | {
      readonly kind: 'order_placed' | 'order_dropped'
      readonly registrationCents: Cents
      readonly seatsCents: Cents
      readonly clockHourFeeCents: Cents
    }
  | { readonly kind: 'seat_block_sold'; readonly cents: Cents }
  | { readonly kind: 'clock_hour_fee_charged'; readonly cents: Cents }
  | { readonly kind: 'card_paid'; readonly cents: Cents }
  | { readonly kind: 'desk_paid'; readonly cents: Cents }
  | { readonly kind: 'credit_spent'; readonly cents: Cents }
  | { readonly kind: 'invoiced'; readonly cents: Cents }
  | { readonly kind: 'invoice_paid'; readonly cents: Cents; readonly by: 'bank' | 'card' }
  | {
      readonly kind: 'refunded'
      readonly from: Unearned | 'clock_hour_fees'
      readonly to: RefundTo
      readonly cents: Cents
      /** A charge kept under the cancellation policy. */
      readonly withheldCents: Cents
    }
  | { readonly kind: 'delivered'; readonly from: Unearned; readonly cents: Cents }
  | { readonly kind: 'stray_paid' | 'stray_returned'; readonly cents: Cents }
  | { readonly kind: 'written_off'; readonly cents: Cents }
  | { readonly kind: 'paid_out'; readonly cents: Cents }
