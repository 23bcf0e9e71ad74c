import { Stripe } from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Exchange } from './emulator-options.ts'
import { openSeat, openStage, type Stage } from './open-stage.ts'
import { payAtHostedPage } from './pay-at-hosted-page.ts'
import { startStripeEmulator } from './start-stripe-emulator.ts'

let stage: Stage
let stripe: Stripe
const seen: Exchange[] = []
beforeEach(async () => {
  seen.length = 0
  stage = await openStage({ onExchange: (exchange) => seen.push(exchange) })
  const { host, port } = stage.emulator
  stripe = new Stripe('sk_test_direct', { host, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false })
})
afterEach(() => stage.close())

const call = (path: string, body?: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${stage.emulator.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: 'Bearer sk_test_x', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    ...(body === undefined ? {} : { body }),
  })

describe('the door', () => {
  it('refuses to start in production', async () => {
    await expect(startStripeEmulator({ environment: 'production', webhookSecret: 'whsec_x' })).rejects.toThrow(
      'production',
    )
  })

  it('takes test keys only, never a live one', async () => {
    expect((await call('/v1/balance')).status).toBe(200)
    expect((await call('/v1/balance', undefined, { authorization: 'Bearer nonsense' })).status).toBe(401)
    const live = await call('/v1/balance', undefined, { authorization: 'Bearer sk_live_x' })
    expect(live.status).toBe(401)
    expect(await live.json()).toMatchObject({ error: { message: expect.stringContaining('never send it a live key') } })
  })

  it('says what it does not know', async () => {
    expect((await call('/v1/subscriptions')).status).toBe(404)
    await expect(stripe.paymentIntents.retrieve('pi_none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      type: 'StripeInvalidRequestError',
    })
  })

  it('refuses a parameter that it does not know, and leaves no trace of the call', async () => {
    const answer = await call('/v1/customers', 'email=a%40b.org&shoe_size=9')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { code: 'parameter_unknown', param: 'shoe_size' } })
    expect((await stripe.customers.list()).data).toEqual([])
    await stage.emulator.idle()
    expect(stage.told).toEqual([])
  })

  it.each([
    ['line_items[0][price_data][unit_amount]=-5', 'line_items[0][price_data][unit_amount]'],
    ['line_items[0][price_data][unit_amount]=10.5', 'line_items[0][price_data][unit_amount]'],
    [
      'line_items[0][price_data][unit_amount]=500&line_items[0][price_data][currency]=eur',
      'line_items[0][price_data][currency]',
    ],
    ['line_items[0][quantity]=0', 'line_items[0][quantity]'],
    ['line_items=x', 'line_items'],
  ])('refuses the amount or currency %s', async (pairs, param) => {
    const rest = pairs.includes('currency') ? '' : '&line_items[0][price_data][currency]=usd'
    const form = `mode=payment&success_url=https://a.org&${pairs}${pairs.includes('items[') ? rest : ''}`
    const answer = await call('/v1/checkout/sessions', encodeURI(form))
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { type: 'invalid_request_error', param } })
  })

  it('refuses a body without end', async () => {
    expect((await call('/v1/customers', `name=${'x'.repeat(1_100_000)}`)).status).toBe(413)
  })

  it('keeps names like __proto__ as what they are', async () => {
    const answer = await call('/v1/customers', 'metadata[__proto__]=1&metadata[constructor]=2')
    expect(answer.status).toBe(200)
    expect(Object.hasOwn(Object.prototype, '1')).toBe(false)
  })
})

describe('idempotency', () => {
  const create = (email: string, key: string): Promise<Response> =>
    call('/v1/customers', `email=${email}`, { 'idempotency-key': key })

  it('answers a repeated key as the first time', async () => {
    const [first, second] = [await create('a@b.org', 'k1'), await create('a@b.org', 'k1')]
    expect(await second.text()).toBe(await first.text())
    expect(second.headers.get('idempotent-replayed')).toBe('true')
    expect((await stripe.customers.list()).data).toHaveLength(1)
  })

  it('refuses another request under the same key', async () => {
    await create('a@b.org', 'k1')
    const other = await create('c@d.org', 'k1')
    expect(other.status).toBe(400)
    expect(await other.json()).toMatchObject({ error: { type: 'idempotency_error' } })
  })

  it('control: without a key, twice is two', async () => {
    await call('/v1/customers', 'email=a')
    await call('/v1/customers', 'email=a')
    expect((await stripe.customers.list()).data).toHaveLength(2)
  })
})

describe('lists and expansion', () => {
  it('pages newest first', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await stripe.customers.create({ name })
    const page = await stripe.customers.list({ limit: 2 })
    expect(page.data.map((customer) => customer.name)).toEqual(['e', 'd'])
    expect(page.has_more).toBe(true)
    const names: (string | null | undefined)[] = []
    for await (const customer of stripe.customers.list({ limit: 2 })) names.push(customer.name)
    expect(names).toEqual(['e', 'd', 'c', 'b', 'a'])
    const before = await stripe.customers.list({ limit: 2, ending_before: page.data[1]!.id })
    expect(before.data.map((customer) => customer.name)).toEqual(['e'])
  })

  it('expands ids into things, several steps deep', async () => {
    const { sessionId, url } = await openSeat(stage)
    await payAtHostedPage(url)
    const expand = ['line_items', 'payment_intent.latest_charge.balance_transaction']
    const session = await stripe.checkout.sessions.retrieve(sessionId, { expand })
    expect(session.line_items?.data).toMatchObject([{ description: 'A seat', quantity: 1, amount_total: 10_000 }])
    expect(session.payment_intent).toMatchObject({ latest_charge: { balance_transaction: { fee: 320, net: 9680 } } })
    const listed = await stripe.charges.list({ expand: ['data.payment_intent'] })
    expect(listed.data[0]?.payment_intent).toMatchObject({ object: 'payment_intent', status: 'succeeded' })
    await expect(stripe.customers.list({ expand: ['data.shoe'] })).resolves.toMatchObject({ data: [] })
    await expect(stripe.checkout.sessions.retrieve(sessionId, { expand: ['shoe'] })).rejects.toThrow(
      'cannot be expanded',
    )
  })

  it('shows every call and its answer to a recorder', async () => {
    await stripe.customers.create({ email: 'a@b.org' }, { idempotencyKey: 'k9' })
    expect(seen).toMatchObject([
      {
        method: 'POST',
        path: '/v1/customers',
        idempotencyKey: 'k9',
        params: [['email', 'a@b.org']],
        status: 200,
        answer: { object: 'customer', email: 'a@b.org' },
      },
    ])
  })
})
