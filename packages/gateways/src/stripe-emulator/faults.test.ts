import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Outage } from '../kernel/index.ts'
import { stripePayments } from '../payments/index.ts'
import { openSeat, openStage, seatOrder, type Stage } from './open-stage.ts'
import { payAtHostedPage } from './pay-at-hosted-page.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage({
    enabledEvents: ['checkout.session.completed', 'payment_intent.payment_failed', 'refund.created'],
  })
})
afterEach(() => stage.close())

const namesTold = (): string[] => stage.told.map((event) => event.name)

describe('webhooks', () => {
  it('control: without a fault, each arrives once and in order', async () => {
    const { url } = await openSeat(stage)
    await payAtHostedPage(url, { number: '4000000000000002' })
    await payAtHostedPage(url)
    await stage.emulator.idle()
    expect(namesTold()).toEqual(['payment_intent.payment_failed', 'checkout.session.completed'])
  })

  it('arrive twice', async () => {
    stage.emulator.faults({ webhooks: { copies: 2 } })
    await payAtHostedPage((await openSeat(stage)).url)
    await stage.emulator.idle()
    expect(namesTold()).toEqual(['checkout.session.completed', 'checkout.session.completed'])
    expect(stage.told[0]?.id).toBe(stage.told[1]?.id)
  })

  it('arrive in the opposite order', async () => {
    stage.emulator.faults({ webhooks: { reorder: true } })
    const { url } = await openSeat(stage)
    await payAtHostedPage(url, { number: '4000000000000002' })
    await payAtHostedPage(url)
    await stage.emulator.idle()
    expect(namesTold()).toEqual(['checkout.session.completed', 'payment_intent.payment_failed'])
  })

  it('are lost, and found by asking', async () => {
    stage.emulator.faults({ webhooks: { lose: true } })
    await payAtHostedPage((await openSeat(stage)).url)
    await stage.emulator.idle()
    expect(stage.told).toEqual([])
    const events = await stage.payments.listEvents(new Date(Date.now() - 5000).toISOString())
    expect(events.map((event) => event.type)).toContain('checkout-completed')
  })

  it('arrive late', async () => {
    stage.emulator.faults({ webhooks: { lateMs: 150 } })
    await payAtHostedPage((await openSeat(stage)).url)
    expect(stage.told).toEqual([])
    await stage.emulator.idle()
    expect(namesTold()).toEqual(['checkout.session.completed'])
  })

  it('are sent again until the endpoint takes them, and given up in the end', async () => {
    stage.answers.push(500, 503)
    await payAtHostedPage((await openSeat(stage)).url)
    await stage.emulator.idle()
    expect(namesTold()).toEqual(['checkout.session.completed'])
    stage.answers.push(500, 500, 500, 500)
    await payAtHostedPage((await openSeat(stage)).url)
    await stage.emulator.idle()
    expect(stage.told).toHaveLength(1)
  })
})

describe('the provider', () => {
  it('is down: an outage, a page that says so, and the webhooks come afterwards', async () => {
    const { url } = await openSeat(stage)
    stage.emulator.faults({ api: { downForMs: 600_000 } })
    await expect(stage.payments.findCheckout('cs_test_x')).rejects.toBeInstanceOf(Outage)
    expect(await payAtHostedPage(url)).toMatchObject({ paid: false, status: 503 })
    stage.emulator.faults(null)
    expect(await payAtHostedPage(url)).toMatchObject({ paid: true })
  })

  it('answers 500 once, and the second try does it', async () => {
    stage.emulator.faults({ api: { answer500: 1 } })
    expect(await stage.payments.openCheckout(seatOrder())).toMatchObject({ ok: true })
    stage.emulator.faults({ api: { answer500: 9 } })
    await expect(stage.payments.openCheckout(seatOrder())).rejects.toMatchObject({ name: 'Outage', retryable: true })
  })

  it('is cut off after the work: the retry finds the refund that was made, not a second one', async () => {
    const { sessionId, url } = await openSeat(stage)
    await payAtHostedPage(url)
    const { paymentIntentId = '' } = (await stage.payments.findCheckout(sessionId)) ?? {}
    const order = { paymentIntentId, amountCents: 4000, idempotencyKey: 'once' }
    stage.emulator.faults({ api: { cutOffAfterWork: 1 } })
    expect(await stage.payments.refund(order)).toMatchObject({ ok: true })
    stage.emulator.faults({ api: { cutOffAfterWork: 9 } })
    const another = { ...order, amountCents: 1000, idempotencyKey: 'twice' }
    await expect(stage.payments.refund(another)).rejects.toBeInstanceOf(Outage)
    stage.emulator.faults(null)
    expect(await stage.payments.refund(another)).toMatchObject({ ok: true })
    const refunds = await stage.payments.listRefunds(paymentIntentId)
    expect(refunds.map((refund) => refund.amountCents)).toEqual([4000, 1000])
  })

  it('is slower than our patience', async () => {
    const { host, port } = stage.emulator
    const settings = { apiKey: 'sk_test_x', webhookSecret: 'whsec_x', host, port, protocol: 'http' as const }
    const hasty = stripePayments({ ...settings, timeoutMs: 50, retries: 0 })
    stage.emulator.faults({ api: { lateMs: 200 } })
    await expect(hasty.findCheckout('cs_test_x')).rejects.toBeInstanceOf(Outage)
  })
})

describe('the switch from outside', () => {
  const order = (method: string, body?: string, type = 'application/json'): Promise<Response> =>
    fetch(`${stage.emulator.url}/_faults`, {
      method,
      headers: { 'content-type': type },
      ...(body === undefined ? {} : { body }),
    })

  it('is set, shown and cleared', async () => {
    expect(await (await order('POST', '{"webhooks":{"copies":3}}')).json()).toMatchObject({ webhooks: { copies: 3 } })
    expect(stage.emulator.faults().webhooks.copies).toBe(3)
    expect(await (await order('DELETE')).json()).toMatchObject({ webhooks: { copies: 1 } })
  })

  it('refuses what it does not know, and what a page of the browser could send', async () => {
    expect((await order('POST', '{"webhooks":{"explode":true}}')).status).toBe(400)
    expect((await order('POST', '{"api":{"downForMs":1}}', 'text/plain')).status).toBe(415)
  })
})
