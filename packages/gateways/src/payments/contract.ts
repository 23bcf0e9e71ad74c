import type { Instant } from '@inservice/domain/kernel'
import { Stripe } from 'stripe'
import { describe, expect, it } from 'vitest'
import type { CheckoutOrder, Payments } from './types.ts'

/** A gateway under contract, with the one thing that a test must do in the payer's place. */
export type PaymentsUnderTest = {
  readonly name: string
  readonly webhookSecret: string
  open(): Promise<{
    readonly payments: Payments
    /** A card payment of so many cents; answers its payment intent. */
    readonly pay: (amountCents: number) => Promise<string>
    readonly close: () => Promise<void>
  }>
}

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

const must = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value => {
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

/** What every payment gateway must do, the emulator and Stripe itself alike. */
export const paymentsContract = (gateway: PaymentsUnderTest): void => {
  const withGateway = async (
    test: (payments: Payments, pay: (amountCents: number) => Promise<string>) => Promise<void>,
  ): Promise<void> => {
    const { payments, pay, close } = await gateway.open()
    await test(payments, pay).finally(close)
  }
  describe(`checkouts of ${gateway.name}`, () => checkouts(withGateway))
  describe(`refunds of ${gateway.name}`, () => refunds(withGateway))
  describe(`events of ${gateway.name}`, () => events(withGateway, gateway.webhookSecret))
}

type WithGateway = (
  test: (payments: Payments, pay: (amountCents: number) => Promise<string>) => Promise<void>,
) => Promise<void>

const checkouts = (withGateway: WithGateway): void => {
  it('opens a page for an order, and finds it unpaid', () =>
    withGateway(async (payments) => {
      const order = someOrder()
      const opened = must(await payments.openCheckout(order))
      expect(opened.url).toMatch(/^https?:\/\//)
      expect(opened.expiresAt > order.expiresAt).toBe(true)
      expect(await payments.findCheckout(opened.sessionId)).toMatchObject({
        sessionId: opened.sessionId,
        orderId: order.orderId,
        status: 'open',
        paymentStatus: 'unpaid',
        amountCents: 10_250,
        email: 'maria@example.org',
        metadata: { provider: 'esd-121', orderId: order.orderId },
      })
    }))

  it('answers the same page when the same order is opened again', () =>
    withGateway(async (payments) => {
      const order = someOrder()
      const [first, second] = [await payments.openCheckout(order), await payments.openCheckout(order)]
      expect(must(second)).toEqual(must(first))
    }))

  it('is a bug to open another order under the same key', () =>
    withGateway(async (payments) => {
      const order = someOrder()
      await payments.openCheckout(order)
      await expect(
        payments.openCheckout({ ...order, lines: [{ name: 'Other', amountCents: 999, quantity: 1 }] }),
      ).rejects.toMatchObject({ type: 'StripeIdempotencyError' })
    }))

  it('refuses an amount below the least charge, and a hold that is over', () =>
    withGateway(async (payments) => {
      const small = await payments.openCheckout(someOrder({ lines: [{ name: 'Fee', amountCents: 20, quantity: 1 }] }))
      expect(small).toMatchObject({ ok: false, refusal: { code: 'amount-outside-limits' } })
      const past = new Date(Date.now() - 10 * 60_000).toISOString()
      const over = await payments.openCheckout(someOrder({ expiresAt: past }))
      expect(over).toMatchObject({ ok: false, refusal: { code: 'expiry-outside-limits' } })
    }))

  it('closes a page once, and says so when asked again', () =>
    withGateway(async (payments) => {
      const { sessionId } = must(await payments.openCheckout(someOrder()))
      expect(await payments.expireCheckout(sessionId)).toMatchObject({ status: 'expired', paymentStatus: 'unpaid' })
      expect(await payments.expireCheckout(sessionId)).toMatchObject({ status: 'expired' })
    }))

  it('finds nothing under an unknown id', () =>
    withGateway(async (payments) => {
      expect(await payments.findCheckout('cs_test_unknown')).toBeNull()
      expect(await payments.expireCheckout('cs_test_unknown')).toBeNull()
      expect(await payments.findRefund('re_unknown')).toBeNull()
    }))
}

const refunds = (withGateway: WithGateway): void => {
  it('gives back a part, then the rest, then nothing more', () =>
    withGateway(async (payments, pay) => {
      const paymentIntentId = await pay(10_000)
      const key = `refund-${paymentIntentId}`
      const part = { paymentIntentId, amountCents: 4000, idempotencyKey: `${key}-1`, metadata: { refundId: 'one' } }
      const first = must(await payments.refund(part))
      expect(first).toMatchObject({ status: 'succeeded', amountCents: 4000, metadata: { refundId: 'one' } })
      expect(must(await payments.refund(part)).refundId).toBe(first.refundId)

      const above = await payments.refund({ paymentIntentId, amountCents: 6001, idempotencyKey: `${key}-2` })
      expect(above).toMatchObject({ ok: false, refusal: { code: 'refund-above-balance' } })

      const rest = must(await payments.refund({ paymentIntentId, amountCents: 6000, idempotencyKey: `${key}-3` }))
      const more = await payments.refund({ paymentIntentId, amountCents: 1, idempotencyKey: `${key}-4` })
      expect(more).toMatchObject({ ok: false, refusal: { code: 'refunded-already' } })

      expect(await payments.findRefund(rest.refundId)).toMatchObject({ refundId: rest.refundId, paymentIntentId })
      const listed = await payments.listRefunds(paymentIntentId)
      expect(listed.map((refund) => refund.amountCents)).toEqual([4000, 6000])
    }))

  it('refuses to refund a payment that does not exist', () =>
    withGateway(async (payments) => {
      const order = { paymentIntentId: 'pi_unknown', amountCents: 100, idempotencyKey: `unknown-${Date.now()}` }
      expect(await payments.refund(order)).toMatchObject({ ok: false, refusal: { code: 'payment-missing' } })
    }))
}

const events = (withGateway: WithGateway, secret: string): void => {
  it('lists what happened, oldest first, each with an id of its own', () =>
    withGateway(async (payments, pay) => {
      const since: Instant = new Date(Date.now() - 2000).toISOString()
      const paymentIntentId = await pay(5000)
      const idempotencyKey = `events-${paymentIntentId}`
      const { refundId } = must(await payments.refund({ paymentIntentId, amountCents: 5000, idempotencyKey }))
      // Stripe shows an event a moment after it happened.
      await expect
        .poll(async () => (await payments.listEvents(since)).map((event) => event.type), { timeout: 15_000 })
        .toContain('refund-changed')
      const all = await payments.listEvents(since)
      expect(new Set(all.map((event) => event.id)).size).toBe(all.length)
      expect(all.map((event) => event.occurredAt)).toEqual(all.map((event) => event.occurredAt).toSorted())
      expect(all).toContainEqual(
        expect.objectContaining({ type: 'refund-changed', live: false, refund: expect.objectContaining({ refundId }) }),
      )
    }))

  it('believes a webhook with our signature, and no other', () =>
    withGateway(async (payments) => {
      const body = JSON.stringify(unknownEvent)
      const sign = (by: string, timestamp = Math.floor(Date.now() / 1000)): string =>
        Stripe.webhooks.generateTestHeaderString({ payload: body, secret: by, timestamp })
      expect(payments.readEvent(body, sign(secret))).toMatchObject({ ok: true, value: { id: 'evt_1', type: 'other' } })
      expect(payments.readEvent(new TextEncoder().encode(body), sign(secret))).toMatchObject({ ok: true })
      const wrong = { ok: false, refusal: { code: 'signature-wrong' } }
      expect(payments.readEvent(body, sign('whsec_another'))).toMatchObject(wrong)
      expect(payments.readEvent(`${body} `, sign(secret))).toMatchObject(wrong)
      expect(payments.readEvent(body, sign(secret, Math.floor(Date.now() / 1000) - 301))).toMatchObject(wrong)
      expect(payments.readEvent(body, 'nonsense')).toMatchObject(wrong)
      expect(payments.readEvent(body, null)).toMatchObject(wrong)
    }))
}

const unknownEvent = {
  id: 'evt_1',
  object: 'event',
  api_version: null,
  created: 1_770_000_000,
  data: { object: { id: 'prod_1', object: 'product' } },
  livemode: false,
  pending_webhooks: 0,
  request: null,
  type: 'product.created',
}
