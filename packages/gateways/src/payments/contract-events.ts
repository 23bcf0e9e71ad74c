import { Stripe } from 'stripe'
import { describe, expect, it } from 'vitest'
import { granted, type WithGateway } from './contract-terms.ts'

const listing = (withGateway: WithGateway): void => {
  it('lists what happened, oldest first, each with an id of its own', () =>
    withGateway(async (payments, pay) => {
      const since = new Date(Date.now() - 2000).toISOString()
      const paymentIntentId = await pay(5000)
      const idempotencyKey = `events-${paymentIntentId}`
      const { refundId } = granted(await payments.refund({ paymentIntentId, amountCents: 5000, idempotencyKey }))
      const told = expect.objectContaining({
        type: 'refund-changed',
        live: false,
        refund: expect.objectContaining({ refundId }),
      })
      // Stripe shows an event a moment after it happened.
      await expect.poll(() => payments.listEvents(since), { timeout: 15_000 }).toContainEqual(told)
      const all = await payments.listEvents(since)
      expect(new Set(all.map((event) => event.id)).size).toBe(all.length)
      expect(all.map((event) => event.occurredAt)).toEqual(all.map((event) => event.occurredAt).toSorted())
    }))
}

/** An event that means nothing to this product. */
const body = JSON.stringify({
  id: 'evt_1',
  object: 'event',
  api_version: null,
  created: 1_770_000_000,
  data: { object: { id: 'prod_1', object: 'product' } },
  livemode: false,
  pending_webhooks: 0,
  request: null,
  type: 'product.created',
})

const signed = (by: string, secondsAgo = 0): string =>
  Stripe.webhooks.generateTestHeaderString({
    payload: body,
    secret: by,
    timestamp: Math.floor(Date.now() / 1000) - secondsAgo,
  })

const reading = (withGateway: WithGateway, secret: string): void => {
  it('believes a webhook with our signature, as text and as bytes', () =>
    withGateway(async (payments) => {
      const believed = { ok: true, value: { id: 'evt_1', type: 'other' } }
      expect(payments.readEvent(body, signed(secret))).toMatchObject(believed)
      expect(payments.readEvent(new TextEncoder().encode(body), signed(secret))).toMatchObject(believed)
    }))

  it('believes no other: another secret, a changed body, an old one, none at all', () =>
    withGateway(async (payments) => {
      const wrong = { ok: false, refusal: { code: 'signature-wrong' } }
      expect(payments.readEvent(body, signed('whsec_another'))).toMatchObject(wrong)
      expect(payments.readEvent(`${body} `, signed(secret))).toMatchObject(wrong)
      expect(payments.readEvent(body, signed(secret, 301))).toMatchObject(wrong)
      expect(payments.readEvent(body, 'nonsense')).toMatchObject(wrong)
      expect(payments.readEvent(body, null)).toMatchObject(wrong)
    }))
}

export const eventContract = (withGateway: WithGateway, secret: string): void => {
  describe('listing', () => {
    listing(withGateway)
  })
  describe('reading', () => {
    reading(withGateway, secret)
  })
}
