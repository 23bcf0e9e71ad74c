import { nextNumber } from '@inservice/db/billing'
import type { Tx } from '@inservice/db/kernel'
import { idSchema, ok, type Id } from '@inservice/domain/kernel'
import { can } from '@inservice/domain/access'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openHouse } from '../../test/index.ts'
import { ask, command, run } from '../kernel/index.ts'
import { announceIssue, auditIssue, loadPaperOrder, saveIssue, type Issue } from './issue-paper.ts'
import { onOrderConfirmed } from './on-order-confirmed.ts'
import { onOrderCredited } from './on-order-credited.ts'
import { order } from './order.ts'
import { orders } from './orders.ts'
import { paper } from './paper.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const newId = () => open.house.newId()
const machine = { kind: 'machine', name: 'test' } as const

const confirmed = async (provider: { id: Id }) => {
  const organization = await open.world.organization()
  const buyer = await open.world.person()
  const made = await open.world.order({
    provider,
    buyer,
    organization,
    method: 'purchase_order',
    state: 'confirmed_invoice_open',
    lines: [{ subject: newId(), person: buyer, title: 'Data Coaching', cents: 30_000 }],
  })
  return { id: made.id, buyer, organization }
}
/** Says a topic to this room's own listeners. */
const tell = async (topic: string, payload: object): Promise<void> => {
  for (const task of [onOrderConfirmed, onOrderCredited]) {
    if (task.hears === topic) await task.handle(open.house, { commandId: newId(), ...payload })
  }
}
const numbers = async (providerId: Id, kind: string): Promise<number[]> =>
  (
    await open.db
      .selectFrom('billing_document')
      .select('sequence')
      .where('provider_id', '=', providerId)
      .where('kind', '=', kind as 'invoice')
      .orderBy('sequence')
      .execute()
  ).map((row) => row.sequence)

test('a purchase order’s invoice: once, numbered, due in 30 days; lowered by a credit note', async () => {
  const provider = await open.world.provider()
  const { id, buyer, organization } = await confirmed(provider)
  await Promise.all([tell('order.confirmed', { orderId: id }), tell('order.confirmed', { orderId: id })])
  const actor = await open.world.actor(buyer)
  const seen = await ask(open.house, actor, order, { orderId: id })
  if (!seen.ok) throw new Error('the buyer sees the order')
  expect(seen.value.documents).toMatchObject([{ kind: 'invoice', totalCents: 30_000, dueOn: '2026-04-01' }])
  expect(seen.value.documents[0]?.number).toMatch(/-INV-FY26-00001$/)
  expect(seen.value.balanceCents).toBe(30_000)
  await tell('order.credited', { orderId: id, lineId: null, cents: 28_500, withheldCents: 1_500, reason: 'withdrawn' })
  const after = await ask(open.house, actor, order, { orderId: id })
  expect(after).toMatchObject({ value: { balanceCents: 1_500, creditedCents: 28_500 } })
  const [invoice, note] = after.ok ? after.value.documents : []
  const printed = await ask(open.house, actor, paper, { documentId: note?.id ?? '' })
  expect(printed).toMatchObject({ value: { body: { credits: { kind: 'invoice', number: invoice?.number } } } })
  const manager = await open.world.person()
  await open.world.grant(manager, 'seat_manager', { kind: 'organization', id: organization.id })
  expect(await ask(open.house, await open.world.actor(manager), paper, { documentId: note?.id ?? '' })).toMatchObject({
    ok: true,
  })
})

test('a stranger sees no paper and no order; an organization does not see what its people pay by card', async () => {
  const provider = await open.world.provider()
  const { id, organization } = await confirmed(provider)
  await tell('order.confirmed', { orderId: id })
  const stranger = await open.world.actor(await open.world.person())
  const { id: documentId } = await open.db
    .selectFrom('billing_document')
    .select('id')
    .where('order_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(await ask(open.house, stranger, paper, { documentId })).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await ask(open.house, stranger, order, { orderId: id })).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await ask(open.house, stranger, orders, {})).toMatchObject({ value: { orders: [], hasMore: false } })
  const manager = await open.world.person()
  await open.world.grant(manager, 'seat_manager', { kind: 'organization', id: organization.id })
  const buyer = await open.world.person()
  const lines = [{ subject: newId(), person: buyer, cents: 9_000 }]
  const byCard = await open.world.order({ provider, buyer, organization, lines })
  expect(await ask(open.house, await open.world.actor(manager), order, { orderId: byCard.id })).toMatchObject({
    refusal: { code: 'not-found' },
  })
})

/** Issues an invoice like the listener, and breaks off after the number was taken where it is told to. */
const issue = command({
  name: 'test.issue',
  input: z.object({ orderId: idSchema, breaks: z.boolean() }),
  load: (tx, { orderId }) => loadPaperOrder(tx, orderId),
  allow: (actor) => can(actor, 'order.settle'),
  decide: (found, { breaks }, { newId: makeId }) =>
    ok({
      breaks,
      issue: {
        order: found,
        documentId: makeId(),
        paper: {
          kind: 'invoice',
          dueOn: null,
          totalCents: 30_000,
          body: { billTo: { name: 'x' }, orderNumber: found.number, lines: [], payments: [] },
        },
      } satisfies Issue,
    }),
  save: async (tx, { breaks, issue: one }, moment) => {
    const saved = await saveIssue(tx, one, moment)
    if (breaks) throw new Error('broken off after the number was taken')
    return saved
  },
  announce: ({ issue: one }) => announceIssue(one),
  audit: ({ issue: one }) => auditIssue(one),
})

const forty = async (provider: { id: Id }) => {
  const made = []
  for (let index = 0; index < 40; index += 1) made.push(await confirmed(provider))
  return made
}

test('forty issued at once, a third of them broken off: the numbers have no gap and none comes twice', async () => {
  const provider = await open.world.provider()
  const made = await forty(provider)
  const answers = await Promise.allSettled(
    made.map(({ id }, index) =>
      run(open.house, machine, issue, { orderId: id, breaks: index % 3 === 0, commandId: newId() }),
    ),
  )
  const issued = answers.filter((one) => one.status === 'fulfilled').length
  expect(issued).toBe(26)
  expect(await numbers(provider.id, 'invoice')).toEqual(Array.from({ length: issued }, (_, index) => index + 1))
})

test('control: numbers from a sequence of the database have gaps after the same failures', async () => {
  await sql`create sequence naive_numbers`.execute(open.db)
  const kept: number[] = []
  await Promise.allSettled(
    Array.from({ length: 12 }, (_, index) =>
      open.db.transaction().execute(async (tx) => {
        const { rows } = await sql<{ next: number }>`select nextval('naive_numbers')::int as next`.execute(tx)
        if (index % 3 === 0) throw new Error('broken off after the number was taken')
        kept.push(rows[0]?.next ?? 0)
      }),
    ),
  )
  expect(Math.max(...kept) - kept.length).toBeGreaterThan(0)
})

test('each kind and each fiscal year counts by itself', async () => {
  const provider = await open.world.provider()
  const next = (kind: string, year: number) =>
    open.db.transaction().execute((tx) => nextNumber(tx as Tx, provider.id, kind, year))
  expect([await next('invoice', 2026), await next('invoice', 2026), await next('receipt', 2026)]).toEqual([1, 2, 1])
  expect(await next('invoice', 2027)).toBe(1)
})

test('a paper that was handed out stays as it is', async () => {
  const provider = await open.world.provider()
  const { id } = await confirmed(provider)
  await tell('order.confirmed', { orderId: id })
  await expect(
    open.db.updateTable('billing_document').set({ total_cents: 1 }).where('order_id', '=', id).execute(),
  ).rejects.toThrow(/append-only/)
})
