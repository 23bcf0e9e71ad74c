import { expect, it } from 'vitest'
import { granted, type WithGateway } from './contract-terms.ts'

export const refundContract = (withGateway: WithGateway): void => {
  it('gives back a part, then the rest, then nothing more', () =>
    withGateway(async (payments, pay) => {
      const paymentIntentId = await pay(10_000)
      const key = `refund-${paymentIntentId}`
      const part = { paymentIntentId, amountCents: 4000, idempotencyKey: `${key}-1`, metadata: { refundId: 'one' } }
      const first = granted(await payments.refund(part))
      expect(first).toMatchObject({ status: 'succeeded', amountCents: 4000, metadata: { refundId: 'one' } })
      expect(granted(await payments.refund(part)).refundId).toBe(first.refundId)

      const above = await payments.refund({ paymentIntentId, amountCents: 6001, idempotencyKey: `${key}-2` })
      expect(above).toMatchObject({ ok: false, refusal: { code: 'refund-above-balance' } })

      const rest = granted(await payments.refund({ paymentIntentId, amountCents: 6000, idempotencyKey: `${key}-3` }))
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
