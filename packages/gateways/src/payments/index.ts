// Payments: taking and giving back money by card through a payment provider.
// Words: a checkout is a hosted page where one order is paid; a refund gives back all or a
// part of a payment; an event is what the provider tells, signed, late, twice or never.
// It never decides what an order costs, keeps nothing, and shows no type of the provider's.
export type {
  Checkout,
  CheckoutOrder,
  CheckoutRefusal,
  ForAccount,
  OpenedCheckout,
  Payments,
  PaidRefund,
  PaymentStatus,
  RefundOrder,
  RefundRefusal,
  RefundStatus,
} from './types.ts'
export type { DisputeStatus, PaymentEvent, PaymentEventType } from './events.ts'
export type { Payout, PayoutLine, PayoutLineKind, PayoutStatus } from './payouts.ts'
export { paymentEventNames } from './payment-event-names.ts'
export { stripePayments, type StripeSettings } from './stripe-payments.ts'
