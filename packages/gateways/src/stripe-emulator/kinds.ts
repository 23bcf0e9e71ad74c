import type { Stripe } from 'stripe'

/** What a bank still has in mind for later. */
export type Due = {
  readonly at: number
  readonly deed: 'session-expires' | 'refund-succeeds' | 'refund-fails' | 'payout-arrives'
  readonly of: string
}

/** A card as it may be kept: never its number. */
export type Card = {
  readonly brand: string
  readonly last4: string
  readonly expMonth: number
  readonly expYear: number
  /** The name of the published test card's behavior. */
  readonly conduct: string
}

export type Buyer = { readonly email: string; readonly name: string }

/** A payment that waits for the person to authenticate. */
export type Attempt = { readonly card: Card; readonly buyer: Buyer; readonly intentId: string }

/** The first answer to an idempotency key. */
export type Replay = {
  readonly fingerprint: string
  readonly status: number
  readonly body: string
  readonly at: number
  readonly requestId: string
}

/** Everything that is kept, by kind. */
export type Kinds = {
  session: Stripe.Checkout.Session
  lines: readonly Stripe.LineItem[]
  intent: Stripe.PaymentIntent
  charge: Stripe.Charge
  customer: Stripe.Customer
  refund: Stripe.Refund
  dispute: Stripe.Dispute
  transaction: Stripe.BalanceTransaction
  payout: Stripe.Payout
  event: Stripe.Event
  /** The payout that a balance transaction went into. */
  paidOut: string
  /** Conduct of the card behind a charge: how its refunds and disputes turn out. */
  conduct: string
  attempt: Attempt
  /** What a session asked for its future payment intent. */
  sessionIntent: { readonly metadata: Record<string, string>; readonly description: string | null }
  due: Due
  replay: Replay
  /** Events whose webhook has not been answered yet. */
  unsent: true
}

export type Kind = keyof Kinds
