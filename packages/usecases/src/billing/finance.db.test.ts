import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@inservice/domain/access'
import type { Id } from '@inservice/domain/kernel'
import { openHouse } from '../../test/index.ts'
import { ask } from '../kernel/index.ts'
import { deskOrders } from './desk-orders.ts'
import { financeDesk } from './finance-desk.ts'
import { trialBalance } from './trial-balance.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let stage: Awaited<ReturnType<typeof setStage>>
beforeAll(async () => {
  open = await openHouse()
  stage = await setStage()
})
afterAll(() => open.close())

const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value => {
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

/** An invoice of an order, due on a day. */
const invoice = (providerId: Id, orderId: Id, totalCents: number, dueOn: string, kind: 'invoice' | 'credit_note') => {
  const id = open.house.newId()
  return open.db
    .insertInto('billing_document')
    .values({
      id,
      provider_id: providerId,
      order_id: orderId,
      kind,
      number: `T-${id.slice(-12)}`,
      fiscal_year: 2026,
      sequence: Number.parseInt(id.slice(-6), 16) + 1,
      issued_on: '2026-01-05',
      due_on: dueOn,
      total_cents: totalCents,
      body: '{}',
      created_at: open.house.now(),
    })
    .execute()
}

/** Two providers with their own finance desks; all that is late lies with the first. */
const setStage = async () => {
  const { world, db, house } = open
  const provider = await world.provider()
  const foreign = await world.provider()
  const district = await world.organization()
  const buyer = await world.person({ organization: district })
  const offering = await world.offering({ provider })
  const sell = (state: 'paid' | 'awaiting_payment' | 'confirmed_invoice_open', cents: number) =>
    world.order({
      provider,
      buyer,
      organization: district,
      state,
      method: state === 'confirmed_invoice_open' ? 'invoice' : 'card',
      lines: [{ subject: offering, person: buyer, cents }],
    })
  const late = await sell('confirmed_invoice_open', 30_000)
  await invoice(provider.id, late.id, 30_000, '2026-02-28', 'invoice')
  await invoice(provider.id, late.id, 10_000, '2026-02-28', 'credit_note')
  const due = await sell('confirmed_invoice_open', 5_000)
  await invoice(provider.id, due.id, 5_000, '2026-03-02', 'invoice')
  const unpaid = await sell('awaiting_payment', 12_000)
  const paid = await sell('paid', 15_000)
  for (const state of ['failed', 'requested', 'succeeded'] as const)
    await db
      .insertInto('refund')
      .values({
        id: house.newId(),
        order_id: paid.id,
        payment_id: paid.paymentId,
        amount_cents: 1_000,
        state,
        reason: 'withdrawn',
        created_at: house.now(),
        problem: state === 'failed' ? 'payment-missing' : null,
      })
      .execute()
  const event = (id: string, receivedAt: string, processedAt: string | null, sessionId: string) =>
    db
      .insertInto('gateway_event')
      .values({
        id,
        gateway: 'stripe',
        kind: 'checkout.session.completed',
        body: JSON.stringify({ type: 'checkout-completed', checkout: { sessionId } }),
        received_at: receivedAt,
        processed_at: processedAt,
      })
      .execute()
  await event('evt_left', '2026-03-02T16:00:00.000Z', null, `cs_world_${paid.paymentId}`)
  await event('evt_fresh', '2026-03-02T16:59:00.000Z', null, `cs_world_${paid.paymentId}`)
  await event('evt_done', '2026-03-02T16:00:00.000Z', '2026-03-02T16:00:01.000Z', `cs_world_${paid.paymentId}`)
  await event('evt_of_nobody', '2026-03-02T16:00:00.000Z', null, 'cs_elsewhere')
  const seat = async (role: 'finance' | 'registrar' | 'administrator', at: Id | null): Promise<Actor> => {
    const person = await world.person()
    await world.grant(person, role, at ? { kind: 'provider', id: at } : 'installation')
    return world.actor(person)
  }
  return {
    provider,
    late,
    unpaid,
    paid,
    finance: await seat('finance', provider.id),
    foreign: await seat('finance', foreign.id),
    registrar: await seat('registrar', provider.id),
    administrator: await seat('administrator', null),
    buyer: await world.actor(buyer),
  }
}

test('a stranger, a buyer and a registrar find no desk', async () => {
  for (const actor of [{ kind: 'anyone' } as const, stage.buyer, stage.registrar])
    expect([
      await ask(open.house, actor, financeDesk, {}),
      await ask(open.house, actor, deskOrders, {}),
      await ask(open.house, actor, trialBalance, {}),
    ]).toMatchObject(Array.from({ length: 3 }, () => ({ ok: false, refusal: { code: 'not-found' } })))
})

test('another provider’s desk sees nothing of this one’s', async () => {
  expect(value(await ask(open.house, stage.foreign, financeDesk, {}))).toMatchObject({
    overdue: [],
    unpaid: [],
    refunds: [],
    events: [],
  })
  expect(value(await ask(open.house, stage.foreign, deskOrders, {})).orders).toEqual([])
  expect(value(await ask(open.house, stage.foreign, trialBalance, {})).rows).toEqual([])
  expect(await ask(open.house, stage.foreign, trialBalance, { providerId: stage.provider.id })).toMatchObject({
    ok: false,
  })
})

test('the desk tells what is late, unpaid, not given back and not worked on, and nothing else', async () => {
  const desk = value(await ask(open.house, stage.finance, financeDesk, {}))
  expect(desk.overdue).toMatchObject([
    { orderId: stage.late.id, balanceCents: 20_000, daysLate: 2, count: 1, sumCents: 20_000 },
  ])
  expect(desk.unpaid).toMatchObject([{ orderId: stage.unpaid.id, totalCents: 12_000 }])
  expect(desk.refunds).toMatchObject([
    { state: 'failed', problem: 'payment-missing', count: 2, sumCents: 2_000 },
    { state: 'requested', problem: null },
  ])
  expect(desk.events).toMatchObject([{ id: 'evt_left', orderId: stage.paid.id, count: 1 }])
})

test('an event of no order is shown to who sees the whole installation', async () => {
  const desk = value(await ask(open.house, stage.administrator, financeDesk, {}))
  expect(desk.events.map(({ id }) => id)).toEqual(['evt_left', 'evt_of_nobody'])
})

test('orders by state, by number, by the payer’s name, counted by state', async () => {
  const find = async (wish: object) => {
    const found = value(await ask(open.house, stage.finance, deskOrders, wish))
    return found.orders.map(({ id }) => id)
  }
  expect(await find({})).toHaveLength(4)
  expect(await find({ state: 'awaiting_payment' })).toEqual([stage.unpaid.id])
  expect(await find({ q: stage.late.number.slice(-5) })).toEqual([stage.late.id])
  expect(await find({ q: '100%' })).toEqual([])
  const { counts } = value(await ask(open.house, stage.finance, deskOrders, { state: 'paid' }))
  expect(Object.fromEntries(counts.map(({ state, count }) => [state, count]))).toEqual({
    awaiting_payment: 1,
    confirmed_invoice_open: 2,
    paid: 1,
  })
})

test('the balances of the accounts sum to nothing, through any day', async () => {
  const today = value(await ask(open.house, stage.finance, trialBalance, {}))
  expect(today.through).toBe('2026-03-02')
  expect(today.differenceCents).toBe(0)
  expect(today.rows).toMatchObject([
    { account: 'card_clearing', balanceCents: 15_000 },
    { account: 'receivable', balanceCents: 35_000 },
    { account: 'unearned_registration', balanceCents: -50_000 },
  ])
  expect(value(await ask(open.house, stage.finance, trialBalance, { through: '2026-03-01' })).rows).toEqual([])
})
