import { localMailbox, type Mailbox } from '@inservice/gateways/mail'
import { appendPosting, updateOrder } from '@inservice/db/billing'
import type { Actor } from '@inservice/domain/access'
import { post } from '@inservice/domain/billing'
import { idSchema, ok, type Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openHouse } from '../../test/index.ts'
import { ask, command, run } from '../kernel/index.ts'
import { financeDesk } from './finance-desk.ts'
import { order } from './order.ts'
import { recordPayment } from './record-payment.ts'
import { remindInvoice } from './remind-invoice.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let mailbox: Mailbox
let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inservice-desk-payments-'))
  mailbox = localMailbox({ dir })
  open = await openHouse({ mail: mailbox })
})
afterAll(async () => {
  await open.close()
  await rm(dir, { recursive: true })
})

/** A district's open invoice of $150.00, due two days ago, and the desks that may and may not touch it. */
const setStage = async () => {
  const { world, db, house } = open
  const provider = await world.provider()
  const organization = await world.organization({ name: 'Renton School District' })
  const buyer = await world.person({ organization })
  const offering = await world.offering({ provider })
  const sold = await world.order({
    provider,
    buyer,
    organization,
    state: 'confirmed_invoice_open',
    method: 'invoice',
    lines: [{ subject: offering, person: buyer, cents: 15_000 }],
  })
  const billTo = `payable-${sold.id}@renton.example`
  await sql`update customer_order set billing_email = ${billTo}, created_at = '2026-02-01T18:00:00Z' where id = ${sold.id}`.execute(
    db,
  )
  await db
    .insertInto('billing_document')
    .values({
      id: house.newId(),
      provider_id: provider.id,
      order_id: sold.id,
      organization_id: organization.id,
      kind: 'invoice',
      number: `T-${sold.id.slice(-12)}`,
      fiscal_year: 2026,
      sequence: 1,
      issued_on: '2026-02-01',
      due_on: '2026-02-28',
      total_cents: 15_000,
      body: '{}',
      created_at: house.now(),
    })
    .execute()
  const seat = async (role: 'finance' | 'registrar', at: Id): Promise<Actor> => {
    const person = await world.person()
    await world.grant(person, role, { kind: 'provider', id: at })
    return world.actor(person)
  }
  return {
    orderId: sold.id,
    billTo,
    buyer: await world.actor(buyer),
    finance: await seat('finance', provider.id),
    foreign: await seat('finance', (await world.provider()).id),
    registrar: await seat('registrar', provider.id),
  }
}
type Set = Awaited<ReturnType<typeof setStage>>

const pay = ({ orderId, finance }: Set, amountCents: number, its: object = {}, actor: Actor = finance) =>
  run(open.house, actor, recordPayment, {
    orderId,
    way: 'check',
    amountCents,
    receivedOn: '2026-02-27',
    reference: '1042',
    commandId: open.house.newId(),
    ...its,
  })
const remind = ({ orderId, finance }: Set, actor: Actor = finance) =>
  run(open.house, actor, remindInvoice, { orderId, commandId: open.house.newId() })
const seen = async ({ orderId, finance }: Set) => {
  const found = await ask(open.house, finance, order, { orderId })
  if (!found.ok) throw new Error(found.refusal.code)
  return found.value
}
const receivable = async ({ orderId }: Set): Promise<number> => {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(p.amount_cents), 0)::int as cents from ledger_posting p join ledger_entry e on e.id = p.entry_id
    where e.order_id = ${orderId} and p.account = 'receivable'`.execute(open.db)
  return rows[0]?.cents ?? 0
}

test('a stranger, the buyer, a registrar and another provider’s desk find nothing', async () => {
  const set = await setStage()
  for (const actor of [{ kind: 'anyone' } as const, set.buyer, set.registrar, set.foreign]) {
    expect(await pay(set, 100, {}, actor)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
    expect(await remind(set, actor)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  }
  expect(await seen(set)).toMatchObject({ paidCents: 0, remindedAt: null })
})

test('more than is open, nothing, and a day to come are refused; nothing moves', async () => {
  const set = await setStage()
  const before = await receivable(set)
  expect(await pay(set, 15_001)).toMatchObject({
    refusal: { code: 'payment-above-open', facts: { openCents: 15_000 } },
  })
  expect(await pay(set, 0)).toMatchObject({ refusal: { code: 'payment-nothing' } })
  expect(await pay(set, 100, { receivedOn: '2026-03-03' })).toMatchObject({ refusal: { code: 'payment-in-future' } })
  expect(await pay(set, 100, { receivedOn: '2026-01-31' })).toMatchObject({ refusal: { code: 'payment-before-order' } })
  await expect(pay(set, -100)).rejects.toThrow(/below/)
  await expect(pay(set, 100, { reference: ' ' })).rejects.toThrow(/number of the check/)
  expect(await receivable(set)).toBe(before)
  expect(await seen(set)).toMatchObject({ paidCents: 0, payments: [] })
})

test('in two parts: booked to the bank, a receipt for each, gone from the desk’s list when nothing is left', async () => {
  const set = await setStage()
  const before = await receivable(set)
  expect(await pay(set, 10_000)).toMatchObject({ ok: true, value: { openCents: 5_000 } })
  await open.work()
  expect(await seen(set)).toMatchObject({ state: 'confirmed_invoice_open', balanceCents: 5_000 })
  expect(await pay(set, 5_000, { way: 'ach', reference: 'T-88' })).toMatchObject({ ok: true, value: { openCents: 0 } })
  await open.work()
  const after = await seen(set)
  expect(after).toMatchObject({ state: 'paid', paidCents: 15_000, balanceCents: 0 })
  expect(after.documents.map(({ kind, totalCents }) => [kind, totalCents])).toEqual([
    ['invoice', 15_000],
    ['receipt', 10_000],
    ['receipt', 5_000],
  ])
  expect(await receivable(set)).toBe(before - 15_000)
  const desk = await ask(open.house, set.finance, financeDesk, {})
  expect(desk).toMatchObject({ ok: true, value: { overdue: [] } })
  const audit = await open.db
    .selectFrom('audit')
    .select('details')
    .where('command', '=', 'billing.recordPayment')
    .where('subject_id', '=', set.orderId)
    .execute()
  expect(audit.map(({ details }) => details)).toMatchObject([
    { way: 'check', amountCents: 10_000, receivedOn: '2026-02-27', reference: '1042', openCents: 5_000 },
    { way: 'ach', reference: 'T-88', openCents: 0 },
  ])
})

test('told twice, a payment is booked once', async () => {
  const set = await setStage()
  const commandId = open.house.newId()
  const first = await pay(set, 6_000, { commandId })
  expect(await pay(set, 6_000, { commandId })).toEqual(first)
  expect(await seen(set)).toMatchObject({ paidCents: 6_000 })
})

test('two clerks record the same check at once: one is booked, the other is told what is open', async () => {
  const set = await setStage()
  const answers = await Promise.all([pay(set, 10_000), pay(set, 10_000)])
  expect(answers.filter((one) => one.ok)).toHaveLength(1)
  expect(answers.find((one) => !one.ok)).toMatchObject({
    refusal: { code: 'payment-above-open', facts: { openCents: 5_000 } },
  })
  expect(await seen(set)).toMatchObject({ paidCents: 10_000 })
})

/** Books like the command, but reads the order without its lock and asks nothing. */
const careless = command({
  name: 'test.careless-payment',
  input: z.object({ orderId: idSchema, amountCents: z.int() }),
  load: async (tx, { orderId }) =>
    (await tx
      .selectFrom('customer_order')
      .select(['id', 'provider_id as providerId', 'paid_cents as paidCents'])
      .where('id', '=', orderId)
      .executeTakeFirst()) ?? null,
  allow: () => true,
  decide: (found, input) => ok({ found, input }),
  save: async (tx, { found, input }, { now, newId }) => {
    await sql`select pg_sleep(0.2)`.execute(tx)
    await updateOrder(tx, found.id, { paidCents: found.paidCents + input.amountCents })
    const where = { id: newId(), providerId: found.providerId, orderId: found.id, at: now, madeBy: null }
    await appendPosting(tx, post({ kind: 'invoice_paid', cents: input.amountCents, by: 'bank' }), where)
    return {}
  },
  announce: () => [],
  audit: ({ found }) => ({ kind: 'order', id: found.id }),
})
const carelessly = ({ orderId, finance }: Set, amountCents: number) =>
  run(open.house, finance, careless, { orderId, amountCents, commandId: open.house.newId() })

test('control: without the lock and the check, the same race books more than was owed', async () => {
  const set = await setStage()
  const before = await receivable(set)
  await Promise.all([carelessly(set, 10_000), carelessly(set, 10_000)])
  expect(await receivable(set)).toBe(before - 20_000)
})

test('control: past the decision, the database itself refuses more than the order’s total', async () => {
  const set = await setStage()
  expect(await carelessly(set, 15_001)).toMatchObject({ ok: false, refusal: { code: 'payment-above-open' } })
})

test('a reminder goes to the billing address with what is left, once a day; a paid invoice brings none', async () => {
  const set = await setStage()
  await pay(set, 2_500)
  await open.work()
  expect(await remind(set)).toMatchObject({ ok: true, value: { openCents: 12_500 } })
  expect(await remind(set)).toMatchObject({ refusal: { code: 'reminded-today' } })
  await open.work()
  const [line, ...more] = await mailbox.list(set.billTo)
  expect(more).toEqual([])
  const letter = line ? await mailbox.find(line.id) : null
  expect(letter?.subject).toContain('$125.00')
  expect(letter?.text).toContain('was due on')
  open.setNow('2026-03-03T17:00:00.000Z')
  expect(await remind(set)).toMatchObject({ ok: true })
  await pay(set, 12_500)
  await open.work()
  expect(await mailbox.list(set.billTo)).toHaveLength(1)
  expect(await remind(set)).toMatchObject({ refusal: { code: 'invoice-not-open' } })
  open.setNow('2026-03-02T17:00:00.000Z')
})
