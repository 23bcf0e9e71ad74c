import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBlock, countPool, openHouse, setDistrict } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { block } from './block.ts'
import { desk } from './desk.ts'
import { quoteBlock } from './quote-block.ts'
import { returnSeats } from './return-seats.ts'
import { statement } from './statement.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const ledgerOf = async (orderId: string) => {
  const { rows } = await sql<{ account: string; cents: number }>`
    select p.account, sum(p.amount_cents)::int as cents from ledger_posting p join ledger_entry e on e.id = p.entry_id
    where e.order_id = ${orderId} group by p.account order by p.account`.execute(open.db)
  return Object.fromEntries(rows.filter(({ cents }) => cents !== 0).map(({ account, cents }) => [account, cents]))
}

test('a stranger, and another district’s manager, find nothing', async () => {
  const { buy, bought } = await setDistrict(open)
  const other = await setDistrict(open)
  expect(await buy(2, {}, { kind: 'anyone' })).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await buy(2, {}, other.manager)).toMatchObject({ refusal: { code: 'not-found' } })
  const blockId = await bought(2)
  expect(await ask(open.house, other.manager, block, { blockId })).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await ask(open.house, other.manager, statement, { blockId })).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await ask(open.house, other.manager, desk, {})).toMatchObject({ value: { blocks: [] } })
  const sent = { blockId, quantity: 1, expectedCents: 15_000, commandId: open.house.newId() }
  expect(await run(open.house, other.manager, returnSeats, sent)).toMatchObject({ refusal: { code: 'not-found' } })
})

test('refused on the field, with the numbers', async () => {
  const { buy, offering, colleague } = await setDistrict(open, { capacity: 5 })
  expect(await buy(6)).toMatchObject({ refusal: { code: 'block-seats-short', facts: { free: 5, asked: 6 } } })
  expect(await buy(2, { authorizedCents: 20_000 })).toMatchObject({
    refusal: { code: 'block-order-short', facts: { authorizedCents: 20_000, cents: 30_000 } },
  })
  expect(await buy(2, { expectedCents: 1 })).toMatchObject({ refusal: { code: 'block-price-changed' } })
  expect(await buy(2, { fileKey: 'uploads/someone/else.pdf' })).toMatchObject({
    refusal: { code: 'block-file-unknown' },
  })
  const person = await colleague()
  expect(await buy(2, {}, person.actor)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await countPool(open, offering.id)).toMatchObject({ taken: 0, accounted: 0 })
})

test('done: seats, hold, order, purchase order, ledger and history in one go', async () => {
  const { buy, offering, manager, district } = await setDistrict(open)
  const quoted = await ask(open.house, manager, quoteBlock, { slug: offering.slug, quantity: 4 })
  expect(quoted).toMatchObject({
    value: { unitCents: 15_000, totalCents: 60_000, freeSeats: 20, isOpen: true, organization: { id: district.id } },
  })
  const answer = await buy(4, { authorizedCents: 100_000 })
  const { blockId, orderId } = answer.ok ? answer.value : { blockId: '', orderId: '' }
  expect(await countBlock(open, blockId)).toEqual({ free: 4 })
  expect(await countPool(open, offering.id)).toMatchObject({ taken: 4, accounted: 4 })
  expect(await ledgerOf(orderId)).toEqual({ receivable: 60_000, unearned_seats: -60_000 })
  const order = await open.db
    .selectFrom('customer_order')
    .innerJoin('purchase_order', 'purchase_order.id', 'customer_order.purchase_order_id')
    .select(['customer_order.state', 'method', 'drawn_cents', 'authorized_cents', 'approver'])
    .where('customer_order.id', '=', orderId)
    .executeTakeFirstOrThrow()
  expect(order).toEqual({
    state: 'confirmed_invoice_open',
    method: 'purchase_order',
    drawn_cents: 60_000,
    authorized_cents: 100_000,
    approver: 'K. Moss',
  })
  const seen = await ask(open.house, manager, desk, {})
  expect(seen).toMatchObject({ value: { canBuy: true, blocks: [{ id: blockId, quantity: 4, free: 4, claimed: 0 }] } })
  expect(await buy(3, { authorizedCents: null })).toMatchObject({
    refusal: { code: 'purchase-order-overdrawn', facts: { leftCents: 40_000, cents: 45_000 } },
  })
})

test('a free offering’s seats need no purchase order', async () => {
  const { buy, offering } = await setDistrict(open, { cents: 0 })
  expect(await buy(2, { purchaseOrderNumber: '' })).toMatchObject({ ok: true, value: { totalCents: 0 } })
  expect(await countPool(open, offering.id)).toMatchObject({ taken: 2, accounted: 2 })
})

test('twice with the same id is one block', async () => {
  const { buy, offering } = await setDistrict(open)
  const commandId = open.house.newId()
  const first = await buy(3, { commandId })
  expect(await buy(3, { commandId })).toEqual(first)
  expect((await countPool(open, offering.id)).taken).toBe(3)
})

test('raced: four districts’ managers want 3 each of 8 seats, two get them', async () => {
  const { offering, buy } = await setDistrict(open, { capacity: 8 })
  const rivals = await Promise.all([1, 2, 3].map(() => setDistrict(open)))
  const answers = await Promise.all([
    buy(3),
    ...rivals.map(({ buy: theirs }) => theirs(3, { offeringId: offering.id })),
  ])
  expect(answers.filter((one) => one.ok)).toHaveLength(2)
  for (const one of answers.filter((answer) => !answer.ok))
    expect(one).toMatchObject({ refusal: { code: 'block-seats-short', facts: { free: 2 } } })
  expect(await countPool(open, offering.id)).toMatchObject({ taken: 6, accounted: 6 })
})

describe('giving seats back', () => {
  test('free ones return to the public at once, credited by the policy; the statement adds up at each day', async () => {
    const { bought, manager, offering } = await setDistrict(open)
    const blockId = await bought(5)
    const give = (quantity: number, expectedCents: number) =>
      run(open.house, manager, returnSeats, { blockId, quantity, expectedCents, commandId: open.house.newId() })
    expect(await give(6, 90_000)).toMatchObject({ refusal: { code: 'seat-return-above-free', facts: { free: 5 } } })
    expect(await give(2, 1)).toMatchObject({ refusal: { code: 'seat-return-changed', facts: { cents: 30_000 } } })
    open.setNow('2026-03-03T17:00:00.000Z')
    expect(await give(2, 30_000)).toMatchObject({ ok: true, value: { quantity: 2, cents: 30_000 } })
    expect(await countBlock(open, blockId)).toEqual({ free: 3, returned: 2 })
    expect(await countPool(open, offering.id)).toMatchObject({ taken: 3, accounted: 3 })
    await open.work()
    const shown = await ask(open.house, manager, statement, { blockId })
    expect(shown).toMatchObject({
      value: {
        tally: {
          bought: { seats: 5, cents: 75_000 },
          states: { returned: { seats: 2, cents: 30_000 }, free: { seats: 3 } },
        },
      },
    })
    const before = await ask(open.house, manager, statement, { blockId, on: '2026-03-02' })
    expect(before).toMatchObject({
      value: { asOf: '2026-03-02', tally: { states: { returned: { seats: 0 }, free: { seats: 5 } } } },
    })
    const { order_id: orderId } = await open.db
      .selectFrom('seat_block')
      .select('order_id')
      .where('id', '=', blockId)
      .executeTakeFirstOrThrow()
    expect(await ledgerOf(orderId)).toEqual({ receivable: 45_000, unearned_seats: -45_000 })
    const papers = await open.db.selectFrom('billing_document').select('kind').where('order_id', '=', orderId).execute()
    expect(papers.map(({ kind }) => kind)).toContain('credit_note')
    open.setNow('2026-04-14T17:00:00.000Z')
    expect(await give(1, 15_000)).toMatchObject({ refusal: { code: 'seat-return-closed' } })
    open.setNow('2026-03-02T17:00:00.000Z')
  })
  test('all of them end the hold', async () => {
    const { bought, manager, offering } = await setDistrict(open)
    const blockId = await bought(3)
    const sent = { blockId, quantity: 3, expectedCents: 45_000, commandId: open.house.newId() }
    expect(await run(open.house, manager, returnSeats, sent)).toMatchObject({ ok: true })
    expect(await countPool(open, offering.id)).toMatchObject({ taken: 0, accounted: 0 })
  })
})
