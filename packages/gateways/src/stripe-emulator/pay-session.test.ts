import { Stripe } from 'stripe'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSeat, openStage, type Stage } from './open-stage.ts'
import { payAtHostedPage } from './pay-at-hosted-page.ts'

let stage: Stage
let stripe: Stripe
beforeEach(async () => {
  stage = await openStage()
  const { host, port } = stage.emulator
  stripe = new Stripe('sk_test_direct', { host, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false })
})
afterEach(() => stage.close())

it('takes a card, and tells it by a signed webhook', async () => {
  const { sessionId, url } = await openSeat(stage)
  const outcome = await payAtHostedPage(url, { email: 'maria@example.org', name: 'Maria' })
  expect(outcome).toEqual({ paid: true, successUrl: `https://inservice.example/done?session=${sessionId}` })
  await stage.emulator.idle()
  const told = stage.told.find((event) => event.type === 'checkout-completed')
  expect(told).toMatchObject({
    name: 'checkout.session.completed',
    checkout: { sessionId, status: 'complete', paymentStatus: 'paid' },
  })
  const found = await stage.payments.findCheckout(sessionId)
  expect(found).toMatchObject({ status: 'complete', paymentStatus: 'paid', amountCents: 10_000 })
  expect(found?.paymentIntentId).toMatch(/^pi_/)
  expect(found?.chargeId).toMatch(/^ch_/)
})

it.each([
  ['4000000000000002', 'generic_decline', 'The bank declined this card.'],
  ['4000000000009995', 'insufficient_funds', 'There is too little money on this card.'],
  ['4000000000000069', 'expired_card', 'This card has expired.'],
  ['4000000000000127', 'incorrect_cvc', 'security code is another'],
  ['4000000000000119', 'processing_error', 'The bank did not answer.'],
])('card %s is declined: %s', async (number, declineCode, sentence) => {
  const { sessionId, url } = await openSeat(stage)
  const outcome = await payAtHostedPage(url, { number })
  expect(outcome).toMatchObject({ paid: false, status: 422, page: expect.stringContaining(sentence) })
  await stage.emulator.idle()
  expect(stage.told).toContainEqual(expect.objectContaining({ type: 'payment-failed', declineCode }))
  expect(await stage.payments.findCheckout(sessionId)).toMatchObject({ status: 'open', paymentStatus: 'unpaid' })
  // The same page takes another card.
  expect(await payAtHostedPage(url)).toMatchObject({ paid: true })
})

it('asks the bank, which may say yes or no', async () => {
  const number = '4000002500003155'
  const { sessionId, url } = await openSeat(stage)
  const refused = await payAtHostedPage(url, { number, authenticate: false })
  expect(refused).toMatchObject({ paid: false, page: expect.stringContaining('could not confirm that this is you') })
  expect(await stage.payments.findCheckout(sessionId)).toMatchObject({ status: 'open' })
  expect(await payAtHostedPage(url, { number })).toMatchObject({ paid: true })
})

it('is one payment when the form is sent twice at once', async () => {
  const { sessionId, url } = await openSeat(stage)
  const outcomes = await Promise.all([payAtHostedPage(url), payAtHostedPage(url), payAtHostedPage(url)])
  expect(outcomes.map((outcome) => outcome.paid)).toEqual([true, true, true])
  const { paymentIntentId } = (await stage.payments.findCheckout(sessionId)) ?? {}
  const charges = await stripe.charges.list({ payment_intent: paymentIntentId! })
  expect(charges.data).toHaveLength(1)
})

it('opens a dispute, takes the money back, refuses a refund, and returns it when won', async () => {
  const { sessionId, url } = await openSeat(stage)
  await payAtHostedPage(url, { number: '4000000000000259' })
  const { paymentIntentId } = (await stage.payments.findCheckout(sessionId)) ?? {}
  const refund = await stage.payments.refund({
    paymentIntentId: paymentIntentId!,
    amountCents: 100,
    idempotencyKey: 'disputed',
  })
  expect(refund).toMatchObject({ ok: false, refusal: { code: 'payment-disputed' } })
  await stage.emulator.idle()
  expect(stage.told).toContainEqual(
    expect.objectContaining({
      type: 'dispute-changed',
      status: 'needs-response',
      withdrawn: true,
      amountCents: 10_000,
    }),
  )
  const [dispute] = (await stripe.disputes.list({ payment_intent: paymentIntentId! })).data
  await stripe.disputes.update(dispute!.id, { evidence: { uncategorized_text: 'winning_evidence' } })
  await stage.emulator.idle()
  expect(stage.told).toContainEqual(
    expect.objectContaining({ name: 'charge.dispute.closed', status: 'won', withdrawn: false }),
  )
})

it('loses a dispute that is given up', async () => {
  const { url } = await openSeat(stage)
  await payAtHostedPage(url, { number: '4000000000002685' })
  const [dispute] = (await stripe.disputes.list()).data
  await stripe.disputes.close(dispute!.id)
  await stage.emulator.idle()
  expect(stage.told).toContainEqual(
    expect.objectContaining({ name: 'charge.dispute.closed', status: 'lost', withdrawn: true }),
  )
})

it.each([
  ['4000000000007726', ['pending', 'succeeded']],
  ['4000000000005126', ['succeeded', 'failed', 'failed']],
])('a refund of card %s goes %s', async (number, statuses) => {
  const { sessionId, url } = await openSeat(stage)
  await payAtHostedPage(url, { number })
  const { paymentIntentId } = (await stage.payments.findCheckout(sessionId)) ?? {}
  const order = { paymentIntentId: paymentIntentId!, amountCents: 10_000, idempotencyKey: `later-${number}` }
  await stage.payments.refund(order)
  await stage.emulator.idle()
  stage.emulator.tick()
  await stage.emulator.idle()
  const changes = stage.told.filter((event) => event.type === 'refund-changed')
  expect(changes.map((event) => event.refund.status)).toEqual(statuses)
})

it('sends what was earned to the bank, line by line', async () => {
  const { sessionId, url } = await openSeat(stage)
  await payAtHostedPage(url)
  const { paymentIntentId } = (await stage.payments.findCheckout(sessionId)) ?? {}
  await stage.payments.refund({ paymentIntentId: paymentIntentId!, amountCents: 2500, idempotencyKey: 'part' })
  const payoutId = stage.emulator.payOut()
  stage.emulator.tick()
  await stage.emulator.idle()
  // $100.00 less 2.9 % and 30 cents, less $25.00 given back.
  expect(stage.told).toContainEqual(
    expect.objectContaining({ name: 'payout.paid', payout: expect.objectContaining({ amountCents: 7180 }) }),
  )
  const lines = await stage.payments.listPayoutLines(payoutId!)
  expect(lines.map(({ kind, amountCents, feeCents, netCents }) => [kind, amountCents, feeCents, netCents])).toEqual([
    ['payment', 10_000, 320, 9680],
    ['refund', -2500, 0, -2500],
  ])
  const payouts = await stage.payments.listPayouts(new Date(Date.now() - 60_000).toISOString())
  expect(payouts).toMatchObject([{ payoutId, status: 'paid', amountCents: 7180 }])
  expect(stage.emulator.payOut()).toBeNull()
})

it('closes the page when its time is over', async () => {
  const { sessionId, url } = await openSeat(stage)
  stage.ahead = 46 * 60_000
  expect(await payAtHostedPage(url)).toMatchObject({ paid: false, status: 410 })
  stage.emulator.tick()
  await stage.emulator.idle()
  const expired = stage.told.filter((event) => event.type === 'checkout-expired')
  expect(expired).toMatchObject([{ checkout: { sessionId, status: 'expired' } }])
})

it('keeps the things of two accounts apart', async () => {
  const { sessionId } = await openSeat(stage, { account: 'acct_esd121' })
  expect(await stage.payments.findCheckout(sessionId)).toBeNull()
  expect(await stage.payments.findCheckout(sessionId, { account: 'acct_esd121' })).toMatchObject({ status: 'open' })
  await stage.payments.expireCheckout(sessionId, { account: 'acct_esd121' })
  await stage.emulator.idle()
  expect(stage.told).toMatchObject([{ type: 'checkout-expired', account: 'acct_esd121' }])
})
