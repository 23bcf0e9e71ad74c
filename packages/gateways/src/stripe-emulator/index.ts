// The Stripe emulator: a stand-in for Stripe on one's own machine, spoken to through Stripe's own SDK.
// Words: a session is a hosted page for one payment; a deed is what a call does; a fault is an outage
// that a test asks for; a webhook is a signed event sent to the product.
// It takes no real money, keeps no card number, and refuses to start in production.
export { startStripeEmulator, type StripeEmulator } from './start-stripe-emulator.ts'
export type { EarlierPayment, EmulatorOptions, Exchange } from './emulator-options.ts'
export type { FaultOrder, FaultsNow } from './faults.ts'
export { payAtHostedPage, type HostedCard, type HostedOutcome } from './pay-at-hosted-page.ts'
export { testCards, type TestCard } from './test-cards.ts'
