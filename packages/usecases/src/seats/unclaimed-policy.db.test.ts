import { must } from '@inservice/domain/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, setDistrict, setPack } from '../../test/index.ts'
import { ask } from '../kernel/index.ts'
import { quoteBlock } from './quote-block.ts'
import { quotePack } from './quote-pack.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

type District = Awaited<ReturnType<typeof setDistrict>>
const keep = (set: District, rule: object, effectiveFrom = '2020-01-01') =>
  open.world.policy(set.provider, 'unclaimed_seats', rule, { effectiveFrom })
const bought = async (answer: ReturnType<District['buy']>) => {
  const { blockId } = must(await answer.then((one) => (one.ok ? one.value : null)), 'bought')
  return open.db
    .selectFrom('seat_block')
    .select(['returns_at as returnsAt', 'deadline_rule as rule'])
    .where('id', '=', blockId)
    .executeTakeFirstOrThrow()
}

test('the quote says the provider’s rule, and a block that chooses nothing is bought by it', async () => {
  const set = await setDistrict(open)
  await keep(set, { days: 14, rule: 'lapse' })
  expect(await ask(open.house, set.manager, quoteBlock, { slug: set.offering.slug, quantity: 2 })).toMatchObject({
    value: {
      unclaimed: { days: 14, rule: 'lapse', isKept: true },
      deadlines: { returnsAt: '2026-04-06T16:00:00.000Z' },
    },
  })
  expect(await bought(set.buy(2))).toEqual({ returnsAt: '2026-04-06T16:00:00.000Z', rule: 'lapse' })
  expect(await bought(set.buy(2, { deadlineRule: 'public' }))).toMatchObject({ rule: 'public' })
})

test('a rule of a later day leaves today’s blocks, and those bought before, as they are', async () => {
  const set = await setDistrict(open)
  await keep(set, { days: 14, rule: 'lapse' }, '2026-03-03')
  const before = { returnsAt: '2026-04-13T16:00:00.000Z', rule: 'public' }
  expect(await bought(set.buy(2))).toEqual(before)
  open.setNow('2026-03-03T17:00:00.000Z')
  expect(await bought(set.buy(2))).toEqual({ returnsAt: '2026-04-06T16:00:00.000Z', rule: 'lapse' })
  const blocks = await open.db
    .selectFrom('seat_block')
    .select(['returns_at as returnsAt', 'deadline_rule as rule'])
    .where('offering_id', '=', set.offering.id)
    .orderBy('created_at')
    .execute()
  expect(blocks[0]).toEqual(before)
  open.setNow('2026-03-02T17:00:00.000Z')
})

test('where the provider keeps no rule it is a week and the public, and nothing is said of a rule', async () => {
  const set = await setDistrict(open, { rules: { unclaimed_seats: null } })
  expect(await ask(open.house, set.manager, quoteBlock, { slug: set.offering.slug, quantity: 2 })).toMatchObject({
    value: { unclaimed: { days: 7, rule: 'public', isKept: false } },
  })
  expect(await bought(set.buy(2))).toEqual({ returnsAt: '2026-04-13T16:00:00.000Z', rule: 'public' })
})

test('seats that cost nothing go to the public; a pack’s are kept as credit where the provider says the public', async () => {
  const free = await setDistrict(open, { cents: 0 })
  await keep(free, { days: 7, rule: 'lapse' })
  expect(await bought(free.buy(2))).toMatchObject({ rule: 'public' })
  const set = await setPack(open)
  const asked = () => ask(open.house, set.manager, quotePack, { priceId: set.price.id })
  expect(await asked()).toMatchObject({ value: { unclaimed: { rule: 'credit', isKept: true } } })
  expect(await bought(set.buyPacks(5))).toMatchObject({ rule: 'credit' })
  await keep(set, { days: 7, rule: 'lapse' })
  expect(await asked()).toMatchObject({ value: { unclaimed: { rule: 'lapse' } } })
  expect(await bought(set.buyPacks(5))).toMatchObject({ rule: 'lapse' })
})
