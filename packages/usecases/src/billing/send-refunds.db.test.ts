import { Outage, type Id } from '@inservice/domain/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCardHouse } from '../../test/index.ts'
import { run } from '../kernel/index.ts'
import { failRefund } from './fail-refund.ts'
import { sendRefunds } from './send-refunds.ts'

let open: Awaited<ReturnType<typeof openCardHouse>>
beforeAll(async () => {
  open = await openCardHouse()
})
afterAll(() => open.close())

const machine = { kind: 'machine', name: 'test' } as const

/** A refund that is asked for, of a card payment that the provider has never heard of. */
const asked = async () => {
  const { world, db, house } = open
  const provider = await world.provider()
  const buyer = await world.person()
  const offering = await world.offering({ provider })
  const order = await world.order({ provider, buyer, lines: [{ subject: offering, person: buyer, cents: 12_000 }] })
  const refundId = house.newId()
  await db
    .insertInto('refund')
    .values({
      id: refundId,
      order_id: order.id,
      payment_id: order.paymentId,
      amount_cents: 12_000,
      state: 'requested',
      reason: 'withdrawn',
      created_at: house.now(),
    })
    .execute()
  return { orderId: order.id, refundId, buyer }
}
const refundOf = (refundId: Id) =>
  open.db
    .selectFrom('refund')
    .select(['state', 'problem', 'gateway_refund_id'])
    .where('id', '=', refundId)
    .executeTakeFirstOrThrow()
const orderOf = (orderId: Id) =>
  open.db
    .selectFrom('customer_order')
    .select(['state', 'paid_cents', 'refunded_cents'])
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow()
const note = (
  refund: { orderId: Id; refundId: Id },
  actor: Parameters<typeof run>[1],
  commandId = open.house.newId(),
) =>
  run(open.house, actor, failRefund, {
    orderId: refund.orderId,
    refundId: refund.refundId,
    problem: 'payment-missing',
    commandId,
  })

test('nobody but the house itself notes that a refund failed', async () => {
  const refund = await asked()
  for (const actor of [{ kind: 'anyone' } as const, await open.world.actor(refund.buyer)])
    expect(await note(refund, actor)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  expect(await refundOf(refund.refundId)).toMatchObject({ state: 'requested', problem: null })
})

test('a payment that the provider does not know: failed with its reason, no money moved, never tried again', async () => {
  const { orderId, refundId } = await asked()
  await sendRefunds.handle(open.house, { orderId })
  expect(await refundOf(refundId)).toEqual({ state: 'failed', problem: 'payment-missing', gateway_refund_id: null })
  expect(await orderOf(orderId)).toEqual({ state: 'paid', paid_cents: 12_000, refunded_cents: 0 })
  await sendRefunds.handle(open.house, { orderId })
  expect(await refundOf(refundId)).toMatchObject({ state: 'failed' })
})

test('a provider that does not answer is an outage: the job comes back, and nothing is noted', async () => {
  const { orderId, refundId } = await asked()
  open.emulator.faults({ api: { downForMs: 60_000 } })
  await expect(sendRefunds.handle(open.house, { orderId })).rejects.toThrow(Outage)
  open.emulator.faults(null)
  expect(await refundOf(refundId)).toMatchObject({ state: 'requested', problem: null })
})

test('told twice, and told after the money went: what was first stands', async () => {
  const refund = await asked()
  const commandId = open.house.newId()
  expect(await note(refund, machine, commandId)).toMatchObject({ ok: true })
  expect(await note(refund, machine, commandId)).toMatchObject({ ok: true })
  const gone = await asked()
  await open.db.updateTable('refund').set({ state: 'succeeded' }).where('id', '=', gone.refundId).execute()
  expect(await note(gone, machine)).toMatchObject({ ok: true })
  expect(await refundOf(gone.refundId)).toMatchObject({ state: 'succeeded', problem: null })
})
