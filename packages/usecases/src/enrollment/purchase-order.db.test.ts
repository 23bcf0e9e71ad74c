import { ask, run } from '../kernel/index.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@inservice/domain/access'
import type { Id } from '@inservice/domain/kernel'
import { openHouse } from '../../test/index.ts'
import { order } from '../billing/index.ts'
import { register } from './register.ts'
import { withdraw } from './withdraw.ts'
import { withdrawalQuote } from './withdrawal-quote.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const commandId = () => open.house.newId()
const someone = async () => open.world.actor(await open.world.person())

const byOrder = (actor: Actor, offeringId: Id, organizationId: Id, purchaseOrderNumber: string) =>
  run(open.house, actor, register, {
    offeringId,
    organizationId,
    purchaseOrderNumber,
    payBy: 'purchase_order',
    billingEmail: 'ap@example.org',
    expectedCents: 15_000,
    commandId: commandId(),
  })
const setUp = async () => {
  const provider = await open.world.provider()
  const organization = await open.world.organization()
  const offering = await open.world.offering({ provider, capacity: 20, prices: [{ cents: 15_000 }] })
  return { provider, organization, offering }
}
const drawn = (organizationId: Id) =>
  open.db
    .selectFrom('purchase_order')
    .select(['number', 'drawn_cents', 'authorized_cents'])
    .where('organization_id', '=', organizationId)
    .execute()

test('two colleagues on one purchase order: it is recorded once, and grows with what is drawn', async () => {
  const { organization, offering } = await setUp()
  expect(await byOrder(await someone(), offering.id, organization.id, 'PO-1')).toMatchObject({ ok: true })
  expect(await byOrder(await someone(), offering.id, organization.id, 'PO-1')).toMatchObject({ ok: true })
  expect(await drawn(organization.id)).toEqual([{ number: 'PO-1', drawn_cents: 30_000, authorized_cents: 30_000 }])
})

test('one that the desk has set a limit to is not drawn beyond it', async () => {
  const { provider, organization, offering } = await setUp()
  await open.world.purchaseOrder(provider, organization, { number: 'PO-2', authorizedCents: 20_000 })
  expect(await byOrder(await someone(), offering.id, organization.id, 'PO-2')).toMatchObject({ ok: true })
  expect(await byOrder(await someone(), offering.id, organization.id, 'PO-2')).toMatchObject({
    refusal: { code: 'purchase-order-overdrawn', facts: { leftCents: 5_000 } },
  })
})

test('raced: twelve draw at once on a limit of four; four succeed, none beyond', async () => {
  const { provider, organization, offering } = await setUp()
  await open.world.purchaseOrder(provider, organization, { number: 'PO-3', authorizedCents: 60_000 })
  const people = await Promise.all(Array.from({ length: 12 }, someone))
  const answers = await Promise.all(people.map((actor) => byOrder(actor, offering.id, organization.id, 'PO-3')))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(4)
  expect(await drawn(organization.id)).toMatchObject([{ drawn_cents: 60_000 }])
})

test('raced: six bring the same new number at once; it is recorded once and drawn by all', async () => {
  const { organization, offering } = await setUp()
  const people = await Promise.all(Array.from({ length: 6 }, someone))
  const answers = await Promise.all(people.map((actor) => byOrder(actor, offering.id, organization.id, 'PO-5')))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  expect(await drawn(organization.id)).toMatchObject([{ number: 'PO-5', drawn_cents: 90_000 }])
})

test('withdrawing lowers the invoice by a credit note and frees the purchase order', async () => {
  const { organization, offering } = await setUp()
  const actor = await someone()
  const registered = await byOrder(actor, offering.id, organization.id, 'PO-4')
  if (!registered.ok) throw new Error(registered.refusal.code)
  const { enrollmentId, orderId } = registered.value
  await open.work()
  const quoted = await ask(open.house, actor, withdrawalQuote, { enrollmentId })
  if (!quoted.ok) throw new Error(quoted.refusal.code)
  const { refund, way } = quoted.value
  expect(way).toBe('invoice')
  expect(
    await run(open.house, actor, withdraw, { enrollmentId, expectedCents: refund.cents, commandId: commandId() }),
  ).toMatchObject({ ok: true })
  await open.work()
  const seen = await ask(open.house, actor, order, { orderId })
  expect(seen).toMatchObject({
    value: {
      creditedCents: refund.cents,
      balanceCents: refund.withheldCents,
      lines: [{ canceledAt: expect.any(String) }],
    },
  })
  expect(seen.ok && seen.value.documents.map(({ kind }) => kind)).toEqual(['invoice', 'credit_note'])
  expect(await drawn(organization.id)).toMatchObject([{ drawn_cents: 15_000 - refund.cents }])
  const sums = await open.db
    .selectFrom('ledger_posting')
    .innerJoin('ledger_entry', 'ledger_entry.id', 'ledger_posting.entry_id')
    .select((eb) => ['account', eb.fn.sum<number>('amount_cents').as('cents')])
    .where('order_id', '=', orderId)
    .groupBy('account')
    .execute()
  const left = Object.fromEntries(sums.filter(({ cents }) => cents !== 0).map(({ account, cents }) => [account, cents]))
  expect(left).toEqual(
    refund.withheldCents === 0 ? {} : { receivable: refund.withheldCents, cancellation_fees: 0 - refund.withheldCents },
  )
})
