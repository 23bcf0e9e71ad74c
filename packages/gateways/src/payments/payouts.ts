import type { Cents, Instant } from '@inservice/domain/kernel'

export type PayoutStatus = 'pending' | 'in-transit' | 'paid' | 'failed' | 'canceled'

/** Money that the provider sends to the bank. */
export type Payout = {
  readonly payoutId: string
  readonly amountCents: Cents
  readonly status: PayoutStatus
  readonly arrivesAt: Instant
  readonly createdAt: Instant
}

export type PayoutLineKind = 'payment' | 'refund' | 'dispute' | 'fee' | 'other'

/** One movement inside a payout: net = amount − fee; refunds and disputes are negative. */
export type PayoutLine = {
  readonly lineId: string
  readonly kind: PayoutLineKind
  readonly amountCents: number
  readonly feeCents: number
  readonly netCents: number
  readonly occurredAt: Instant
  /** The charge, refund or dispute that it belongs to. */
  readonly sourceId?: string
}
