import type { CheckoutOrder, Payments } from './types.ts'

/** A card payment of so many cents, made in the payer's place; answers its payment intent. */
export type Pay = (amountCents: number) => Promise<string>

export type PaymentsUnderTest = {
  readonly name: string
  readonly webhookSecret: string
  open(): Promise<{ readonly payments: Payments; readonly pay: Pay; readonly close: () => Promise<void> }>
}

export type WithGateway = (test: (payments: Payments, pay: Pay) => Promise<void>) => Promise<void>

let orders = 0

/** An order with a key of its own: two workshops at $45.00 and one book at $12.50. */
export const someOrder = (differing: Partial<CheckoutOrder> = {}): CheckoutOrder => {
  orders += 1
  const key = `${Date.now()}-${process.pid}-${orders}`
  return {
    orderId: `order-${key}`,
    idempotencyKey: `checkout-${key}`,
    lines: [
      { name: 'Building capacity', amountCents: 4500, quantity: 2 },
      { name: 'Course book', amountCents: 1250, quantity: 1 },
    ],
    currency: 'usd',
    email: 'maria@example.org',
    successUrl: 'https://inservice.example/done?session={CHECKOUT_SESSION_ID}',
    cancelUrl: 'https://inservice.example/checkout',
    expiresAt: new Date(Date.now() + 15 * 60_000).toISOString(),
    metadata: { provider: 'esd-121' },
    language: 'en',
    ...differing,
  }
}

type Answer<Value> = { ok: true; value: Value } | { ok: false; refusal: { code: string } }

/** The value of an answer that must not be a refusal. */
export const granted = <Value>(answer: Answer<Value>): Value => {
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value
}
