import type { Cents, Id, Instant, Language, Result } from '@inservice/domain/kernel'
import type { PaymentEvent } from './events.ts'
import type { Payout, PayoutLine } from './payouts.ts'

/** The account of one of several providers behind one platform; left out, the platform's own. */
export type ForAccount = { readonly account?: string }

/** What the hosted page is to be paid for. */
export type CheckoutOrder = ForAccount & {
  readonly orderId: Id
  /** Repeated with the same order, it answers the checkout that was opened first. */
  readonly idempotencyKey: string
  readonly lines: readonly { readonly name: string; readonly amountCents: Cents; readonly quantity: number }[]
  readonly currency: 'usd'
  readonly email: string
  /** `{CHECKOUT_SESSION_ID}` in it becomes the checkout's id. */
  readonly successUrl: string
  readonly cancelUrl: string
  /** When the seat's hold ends. The page itself stays open for 30 minutes more, see `openCheckout`. */
  readonly expiresAt: Instant
  readonly metadata?: Readonly<Record<string, string>>
  readonly language: Language
}

export type OpenedCheckout = { readonly sessionId: string; readonly url: string; readonly expiresAt: Instant }

export type PaymentStatus = 'paid' | 'unpaid' | 'no_payment_required'

export type Checkout = {
  readonly sessionId: string
  readonly orderId?: Id
  readonly status: 'open' | 'complete' | 'expired'
  readonly paymentStatus: PaymentStatus
  readonly amountCents: Cents
  readonly paymentIntentId?: string
  readonly chargeId?: string
  readonly email?: string
  readonly expiresAt: Instant
  readonly metadata: Readonly<Record<string, string>>
}

export type RefundOrder = ForAccount & {
  readonly paymentIntentId: string
  readonly amountCents: Cents
  readonly idempotencyKey: string
  readonly metadata?: Readonly<Record<string, string>>
}

export type RefundStatus = 'pending' | 'succeeded' | 'failed' | 'canceled'

export type PaidRefund = {
  readonly refundId: string
  readonly status: RefundStatus
  readonly amountCents: Cents
  readonly paymentIntentId?: string
  readonly chargeId?: string
  readonly failureReason?: string
  readonly metadata: Readonly<Record<string, string>>
}

/** amount-outside-limits: below the provider's least charge. expiry-outside-limits: the hold is over, or ends after 23 hours. */
export type CheckoutRefusal = 'amount-outside-limits' | 'expiry-outside-limits'
/** What the provider answers where a refund can't be: more than is left, nothing left, taken back by the bank, no such payment. */
export type RefundRefusal = 'refund-above-balance' | 'refunded-already' | 'payment-disputed' | 'payment-missing'

/** Taking and giving back money. Every call throws an Outage where the provider does not answer. */
export type Payments = {
  openCheckout(order: CheckoutOrder): Promise<Result<OpenedCheckout, CheckoutRefusal>>
  findCheckout(sessionId: string, of?: ForAccount): Promise<Checkout | null>
  /** Closes the page, and answers how the checkout stands now: complete where the person was quicker. */
  expireCheckout(sessionId: string, of?: ForAccount): Promise<Checkout | null>
  refund(order: RefundOrder): Promise<Result<PaidRefund, RefundRefusal>>
  findRefund(refundId: string, of?: ForAccount): Promise<PaidRefund | null>
  /** Every refund of a payment, those made in the provider's own dashboard too, oldest first. */
  listRefunds(paymentIntentId: string, of?: ForAccount): Promise<readonly PaidRefund[]>
  /** What happened from a moment on, oldest first: finds the webhooks that were lost. The provider keeps 30 days. */
  listEvents(since: Instant, of?: ForAccount): Promise<readonly PaymentEvent[]>
  /** Reads a webhook: the body as it came, byte for byte, and its `Stripe-Signature` header. */
  readEvent(
    rawBody: string | Uint8Array,
    signatureHeader: string | null | undefined,
  ): Result<PaymentEvent, 'signature-wrong'>
  /** Money sent to the bank since a moment, oldest first. */
  listPayouts(since: Instant, of?: ForAccount): Promise<readonly Payout[]>
  /** The payments, refunds and fees that a payout is made of. */
  listPayoutLines(payoutId: string, of?: ForAccount): Promise<readonly PayoutLine[]>
}
