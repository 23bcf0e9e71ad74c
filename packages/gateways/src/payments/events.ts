import type { Cents, Id, Instant } from '@inservice/domain/kernel'
import type { Checkout, PaidRefund } from './types.ts'
import type { Payout } from './payouts.ts'

type Told = {
  /** The provider's own id: the same event told twice has the same. */
  readonly id: string
  /** The provider's name for it, `checkout.session.completed`. */
  readonly name: string
  readonly occurredAt: Instant
  readonly account?: string
  /** False for test money. */
  readonly live: boolean
}

export type DisputeStatus = 'inquiry' | 'needs-response' | 'under-review' | 'won' | 'lost' | 'closed'

/** What the provider tells, in this product's words. An event that means nothing here is of type `other`. */
export type PaymentEvent = Told &
  (
    | { readonly type: 'checkout-completed'; readonly checkout: Checkout }
    | { readonly type: 'checkout-expired'; readonly checkout: Checkout }
    | {
        readonly type: 'payment-failed'
        readonly paymentIntentId: string
        readonly orderId?: Id
        readonly declineCode?: string
      }
    | { readonly type: 'refund-changed'; readonly refund: PaidRefund }
    | {
        readonly type: 'dispute-changed'
        readonly disputeId: string
        readonly chargeId: string
        readonly paymentIntentId?: string
        readonly amountCents: Cents
        readonly reason: string
        readonly status: DisputeStatus
        /** Whether the bank has taken the money back at this moment. */
        readonly withdrawn: boolean
      }
    | { readonly type: 'payout-changed'; readonly payout: Payout }
    | { readonly type: 'other' }
  )

export type PaymentEventType = PaymentEvent['type']
