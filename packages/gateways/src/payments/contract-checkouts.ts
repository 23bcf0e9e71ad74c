import { describe, expect, it } from 'vitest'
import { granted, someOrder, type WithGateway } from './contract-terms.ts'

const opening = (withGateway: WithGateway): void => {
  it('opens a page for an order, and finds it unpaid', () =>
    withGateway(async (payments) => {
      const order = someOrder()
      const opened = granted(await payments.openCheckout(order))
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
      expect(granted(second)).toEqual(granted(first))
    }))

  it('is a bug to open another order under the same key', () =>
    withGateway(async (payments) => {
      const order = someOrder()
      await payments.openCheckout(order)
      const other = { ...order, lines: [{ name: 'Other', amountCents: 999, quantity: 1 }] }
      await expect(payments.openCheckout(other)).rejects.toMatchObject({ type: 'StripeIdempotencyError' })
    }))
}

const refusing = (withGateway: WithGateway): void => {
  it('refuses an amount below the least charge', () =>
    withGateway(async (payments) => {
      const small = await payments.openCheckout(someOrder({ lines: [{ name: 'Fee', amountCents: 20, quantity: 1 }] }))
      expect(small).toMatchObject({ ok: false, refusal: { code: 'amount-outside-limits' } })
    }))

  it('refuses a hold that is over', () =>
    withGateway(async (payments) => {
      const past = new Date(Date.now() - 10 * 60_000).toISOString()
      const over = await payments.openCheckout(someOrder({ expiresAt: past }))
      expect(over).toMatchObject({ ok: false, refusal: { code: 'expiry-outside-limits' } })
    }))
}

const closing = (withGateway: WithGateway): void => {
  it('closes a page once, and says so when asked again', () =>
    withGateway(async (payments) => {
      const { sessionId } = granted(await payments.openCheckout(someOrder()))
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

export const checkoutContract = (withGateway: WithGateway): void => {
  describe('opening', () => {
    opening(withGateway)
  })
  describe('refusing', () => {
    refusing(withGateway)
  })
  describe('closing', () => {
    closing(withGateway)
  })
}
