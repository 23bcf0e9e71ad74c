import { must, type Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, setPack } from '../../test/index.ts'
import { paper } from '../billing/index.ts'
import { ask, run } from '../kernel/index.ts'
import { makeQuote } from './make-quote.ts'
import { quoteBlock } from './quote-block.ts'
import { quotePack } from './quote-pack.ts'
import { quotes } from './quotes.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

type Set = Awaited<ReturnType<typeof setPack>>
const notFound = { refusal: { code: 'not-found' } }
const now = '2026-03-02T17:00:00.000Z'

const quoteFor = (set: Set, its: object = {}, actor = set.manager) =>
  run(open.house, actor, makeQuote, {
    subject: 'pack',
    subjectId: set.price.id,
    organizationId: set.district.id,
    quantity: 10,
    commandId: open.house.newId(),
    ...its,
  })
const quoted = async (set: Set, its: object = {}) => {
  const answer = await quoteFor(set, its)
  return must(answer.ok ? answer.value : null, JSON.stringify(answer))
}
const raise = (set: Set, cents: number) =>
  sql`update program_pack_price set unit_cents = ${cents} where id = ${set.price.id}`.execute(open.db)

test('a stranger, another district’s manager and a colleague find nothing', async () => {
  const [set, other] = [await setPack(open), await setPack(open)]
  const { quoteId } = await quoted(set)
  for (const actor of [{ kind: 'anyone' } as const, other.manager, (await set.colleague()).actor]) {
    expect(await quoteFor(set, {}, actor)).toMatchObject(notFound)
    expect(await ask(open.house, actor, paper, { documentId: quoteId })).toMatchObject(notFound)
  }
  expect(await ask(open.house, other.manager, quotes, {})).toMatchObject({ value: { quotes: [] } })
  expect(await other.buyPacks(10, { quoteId })).toMatchObject(notFound)
  expect(
    await ask(open.house, other.manager, quotePack, { priceId: other.price.id, quantity: 10, quoteId }),
  ).toMatchObject(notFound)
})

test('refused: no whole pack, nothing to pay, not sold, and an order for something else', async () => {
  const set = await setPack(open)
  expect(await quoteFor(set, { quantity: 7 })).toMatchObject({ refusal: { code: 'pack-size' } })
  const free = await setPack(open, { cents: 0 })
  expect(await quoteFor(free)).toMatchObject({ refusal: { code: 'quote-free' } })
  const closed = { subject: 'block', subjectId: set.first.id, quantity: 2 }
  expect(await quoteFor(set, closed)).toMatchObject({ refusal: { code: 'block-closed' } })
  const { quoteId } = await quoted(set)
  expect(await set.buyPacks(5, { quoteId })).toMatchObject(notFound)
})

describe('done', () => {
  test('numbered, printed as it was, listed, and ordered at its price though today’s is another', async () => {
    const set = await setPack(open)
    const { quoteId, number, validUntil } = await quoted(set)
    expect(number).toMatch(/-QT-FY26-00001$/)
    expect(validUntil).toBe('2026-04-01')
    expect(await ask(open.house, set.manager, paper, { documentId: quoteId })).toMatchObject({
      value: {
        kind: 'quote',
        number,
        totalCents: 300_000,
        body: { quote: { quantity: 10 }, lines: [{ unitCents: 30_000 }] },
      },
    })
    await raise(set, 35_000)
    expect(await set.buyPacks(10)).toMatchObject({
      refusal: { code: 'block-price-changed', facts: { cents: 350_000 } },
    })
    expect(
      await ask(open.house, set.manager, quotePack, { priceId: set.price.id, quantity: 10, quoteId }),
    ).toMatchObject({
      value: { totalCents: 300_000, kept: { number, isGood: true } },
    })
    const bought = await set.buyPacks(10, { quoteId })
    const blockId: Id = bought.ok ? bought.value.blockId : ''
    expect(await ask(open.house, set.manager, quotes, {})).toMatchObject({
      value: { quotes: [{ number, quantity: 10, standing: 'quote-ordered', blockId }] },
    })
    const { rows } = await sql`select unit_cents as cents from seat_block where id = ${blockId}`.execute(open.db)
    expect(rows).toEqual([{ cents: 30_000 }])
    expect(await set.buyPacks(10, { quoteId })).toMatchObject({ refusal: { code: 'quote-ordered' } })
  })

  test('of seats in one training: never beyond its last day of registering', async () => {
    open.setNow('2026-03-30T17:00:00.000Z')
    const set = await setPack(open)
    const asked = { subject: 'block', subjectId: set.offering.id, quantity: 2 }
    const { quoteId, validUntil } = await quoted(set, asked)
    open.setNow(now)
    expect(validUntil).toBe('2026-04-20')
    const { slug } = set.offering
    expect(await ask(open.house, set.manager, quoteBlock, { slug, quantity: 2, quoteId })).toMatchObject({
      value: { totalCents: 30_000, kept: { isGood: true } },
    })
    expect(await set.buy(2, { quoteId })).toMatchObject({ ok: true })
  })

  test('over: its last day has passed; the page shows today’s price', async () => {
    const set = await setPack(open)
    const { quoteId } = await quoted(set)
    await raise(set, 35_000)
    open.setNow('2026-04-02T17:00:00.000Z')
    const late = await set.buyPacks(10, { quoteId })
    const seen = await ask(open.house, set.manager, quotePack, { priceId: set.price.id, quantity: 10, quoteId })
    const listed = await ask(open.house, set.manager, quotes, {})
    open.setNow(now)
    expect(late).toMatchObject({ refusal: { code: 'quote-expired', facts: { validUntil: '2026-04-01' } } })
    expect(seen).toMatchObject({ value: { totalCents: 350_000, kept: { isGood: false } } })
    expect(listed).toMatchObject({ value: { quotes: [{ standing: 'quote-expired' }] } })
  })

  test('twice: a repeated command hands out one number', async () => {
    const set = await setPack(open)
    const commandId = open.house.newId()
    const [one, again] = [await quoteFor(set, { commandId }), await quoteFor(set, { commandId })]
    expect(again).toEqual(one)
    expect(await ask(open.house, set.manager, quotes, {})).toMatchObject({ value: { quotes: [{}] } })
  })
})

describe('raced', () => {
  test('ten quotes at once are numbered one to ten without a gap', async () => {
    const set = await setPack(open)
    const answers = await Promise.all(Array.from({ length: 10 }, () => quoteFor(set)))
    const numbers = answers.map((one) => (one.ok ? one.value.number.slice(-2) : JSON.stringify(one))).toSorted()
    expect(numbers).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'])
  })

  test('one quote ordered five times at once is one order; control: without the index there are two', async () => {
    const set = await setPack(open)
    const { quoteId } = await quoted(set)
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, at) => set.buyPacks(10, { quoteId, purchaseOrderNumber: `PO-${at}` })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const codes = new Set(answers.map((one) => (one.ok ? 'ok' : one.refusal.code)))
    expect(codes).toEqual(new Set(['ok', 'quote-ordered']))
    const second = await set.buyPacks(10)
    const orderId = second.ok ? second.value.orderId : ''
    const naive = sql`update customer_order set quote_id = ${quoteId} where id = ${orderId}`
    await expect(naive.execute(open.db)).rejects.toThrow(/quote_ordered_once/)
    const twice = open.db.transaction().execute(async (tx) => {
      await sql`drop index quote_ordered_once`.execute(tx)
      await sql`update customer_order set quote_id = ${quoteId} where id = ${orderId}`.execute(tx)
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from customer_order where quote_id = ${quoteId}`.execute(tx)
      throw new Error(`${rows[0]?.n} orders`)
    })
    await expect(twice).rejects.toThrow('2 orders')
  })
})
