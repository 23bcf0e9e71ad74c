import { listBreaches } from '@inservice/db/reports'
import { must } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countPool, openHouse, setDistrict } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { allotSeats, block, returnSeats, statement } from '../seats/index.ts'
import { acceptSeat } from './accept-seat.ts'
import { assignSeats } from './assign-seats.ts'
import { claimSeat } from './claim-seat.ts'
import { settleBlocks } from './settle-block.ts'
import { swapSeat } from './swap-seat.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const price = 15_000
/** What the policy keeps of a seat that goes back so late. */
const kept = 1_500
type District = Awaited<ReturnType<typeof setDistrict>>
type Parts = Partial<Record<'free' | 'assigned' | 'claimed' | 'returned' | 'credited' | 'lapsed', number>>

const commandId = () => open.house.newId()
const shownOf = async (district: District, blockId: string) => {
  const answer = await ask(open.house, district.manager, block, { blockId })
  return must(answer.ok ? answer.value : null, 'the manager sees the block')
}
const schoolsOf = async (district: District, blockId: string) =>
  (await shownOf(district, blockId)).bySchool.map(({ name, free, assigned, claimed }) => [
    name,
    free,
    assigned,
    claimed,
  ])
const ledgerOf = async (orderId: string) => {
  const { rows } = await sql<{ account: string; cents: number }>`
    select p.account, sum(p.amount_cents)::int as cents from ledger_posting p join ledger_entry e on e.id = p.entry_id
    where e.order_id = ${orderId} group by p.account`.execute(open.db)
  return Object.fromEntries(rows.filter(({ cents }) => cents !== 0).map(({ account, cents }) => [account, cents]))
}

/** The statement's own sum, the seats as they stand, the pool, the ledger, and the house's check of itself: all say the same. */
const addsUp = async (district: District, blockId: string, parts: Parts) => {
  const all = { free: 0, assigned: 0, claimed: 0, returned: 0, credited: 0, lapsed: 0, ...parts }
  const sum = Object.values(all).reduce((total, seats) => total + seats, 0)
  const answer = await ask(open.house, district.manager, statement, { blockId })
  const { tally } = must(answer.ok ? answer.value : null, 'the manager sees the statement')
  expect(tally.bought).toEqual({ seats: sum, cents: sum * price })
  for (const [state, seats] of Object.entries(all))
    expect(tally.states).toMatchObject({ [state]: { seats, cents: seats * price } })
  const { seats, orderId } = await shownOf(district, blockId)
  expect(seats.map(({ state }) => state).toSorted()).toEqual(
    Object.entries(all)
      .flatMap(([state, count]) => Array.from({ length: count }, () => state))
      .toSorted(),
  )
  const left = (sum - all.returned) * price
  expect(await ledgerOf(orderId)).toEqual({
    receivable: left,
    unearned_seats: all.credited * price - left,
    ...(all.credited > 0
      ? { account_credit: -all.credited * (price - kept), cancellation_fees: -all.credited * kept }
      : {}),
  })
  const pool = await countPool(open, district.offering.id)
  expect(pool.taken).toBe(pool.accounted)
  expect(await listBreaches(open.db, { ids: 'installation' }, open.house.now())).toEqual([])
}

/** Forty seats by a purchase order, what is unclaimed is kept as credit, and three schools to divide them over. */
const bought = async () => {
  const district = await setDistrict(open, { capacity: 60 })
  const answer = await district.buy(40, { deadlineRule: 'credit' })
  const { blockId } = must(answer.ok ? answer.value : null, JSON.stringify(answer))
  const school = (name: string) => open.world.organization({ kind: 'school', parent: district.district, name })
  const [cedar, maple] = [await school('Cedar Middle'), await school('Maple High')]
  const allot = (quantity: number, from: { id: string } | null, to: { id: string } | null, actor = district.manager) =>
    run(open.house, actor, allotSeats, {
      blockId,
      quantity,
      fromSchoolId: from?.id ?? null,
      toSchoolId: to?.id ?? null,
      commandId: commandId(),
    })
  const { token } = await district.link(blockId, {
    domains: [district.district.domain, 'people.example'],
    uses: 30,
    expiresAt: '2026-04-10T00:00:00.000Z',
  })
  const claim = (actor: Parameters<typeof run>[1]) =>
    run(open.house, actor, claimSeat, { token, commandId: commandId() })
  return { district, blockId, cedar, maple, allot, claim }
}

const usesLeft = async (blockId: string) =>
  (await open.db.selectFrom('claim_link').select('uses_left').where('block_id', '=', blockId).executeTakeFirstOrThrow())
    .uses_left

test('the forty seats: divided, claimed, given back, kept as credit; at each step everything adds up', async () => {
  const { district, blockId, cedar, maple, allot, claim } = await bought()
  const { manager, school: lakeridge, offering } = district
  await addsUp(district, blockId, { free: 40 })

  for (const [quantity, to] of [
    [20, lakeridge],
    [12, cedar],
    [8, maple],
  ] as const)
    expect(await allot(quantity, null, to)).toMatchObject({ ok: true, value: { quantity } })
  expect(await allot(1, null, maple)).toMatchObject({ refusal: { code: 'allot-above-free', facts: { free: 0 } } })
  expect(await allot(2, lakeridge, cedar)).toMatchObject({ ok: true })
  expect(await schoolsOf(district, blockId)).toEqual([
    ['Cedar Middle', 14, 0, 0],
    ['Lakeridge Elementary', 18, 0, 0],
    ['Maple High', 8, 0, 0],
  ])
  await addsUp(district, blockId, { free: 40 })

  const four = [1, 2, 3, 4].map((line) => ({
    line,
    name: `New Teacher ${line}`,
    email: `new${line}@${district.district.domain}`,
    school: 'Maple High',
  }))
  const named = await run(open.house, manager, assignSeats, { blockId, people: four, commandId: commandId() })
  expect(named).toMatchObject({ ok: true, value: { assigned: 4 } })
  await addsUp(district, blockId, { free: 36, assigned: 4 })
  expect(await schoolsOf(district, blockId)).toContainEqual(['Maple High', 4, 4, 0])
  for (const seat of (await shownOf(district, blockId)).seats.filter(({ state }) => state === 'assigned')) {
    const actor = await open.world.actor({ id: must(seat.personId, 'a named seat has its person') })
    const its = { seatId: seat.id, commandId: commandId() }
    expect(await run(open.house, actor, acceptSeat, its)).toMatchObject({ ok: true })
  }
  await addsUp(district, blockId, { free: 36, claimed: 4 })

  const claimants = []
  for (let index = 0; index < 27; index += 1) claimants.push(await district.colleague())
  for (const { actor } of claimants) expect(await claim(actor)).toMatchObject({ ok: true })
  expect(await usesLeft(blockId)).toBe(3)
  const enrolled = await district.colleague()
  await open.world.enrollment(offering, enrolled, { state: 'confirmed' })
  expect(await claim(enrolled.actor)).toMatchObject({ refusal: { code: 'already-registered' } })
  const stranger = await open.world.actor(await open.world.person({ email: 'sam@elsewhere.example' }))
  expect(await claim(stranger)).toMatchObject({ refusal: { code: 'link-not-for-address' } })
  expect(await usesLeft(blockId)).toBe(3)
  await addsUp(district, blockId, { free: 9, claimed: 31 })

  const back = { blockId, quantity: 5, expectedCents: 5 * price, commandId: commandId() }
  expect(await run(open.house, manager, returnSeats, back)).toMatchObject({ ok: true })
  await addsUp(district, blockId, { free: 4, claimed: 31, returned: 5 })

  open.setNow('2026-04-13T15:59:00.000Z')
  await settleBlocks.handle(open.house, {})
  await addsUp(district, blockId, { free: 4, claimed: 31, returned: 5 })
  open.setNow('2026-04-13T16:00:00.000Z')
  await Promise.all([1, 2, 3].map(() => settleBlocks.handle(open.house, {})))
  await addsUp(district, blockId, { claimed: 31, returned: 5, credited: 4 })

  open.setNow('2026-04-19T17:00:00.000Z')
  const [next, seat] = [await district.colleague(), (await shownOf(district, blockId)).seats[0]]
  const swapped = { seatId: seat?.id ?? '', name: next.name, email: next.email, commandId: commandId() }
  expect(await run(open.house, manager, swapSeat, swapped)).toMatchObject({ ok: true, value: { state: 'claimed' } })
  await settleBlocks.handle(open.house, {})
  await addsUp(district, blockId, { claimed: 31, returned: 5, credited: 4 })
  open.setNow('2026-03-02T17:00:00.000Z')
})

test('another district’s manager finds nothing of it', async () => {
  const { blockId, allot, maple } = await bought()
  const other = await setDistrict(open)
  const notFound = { refusal: { code: 'not-found' } }
  expect(await allot(1, null, maple, other.manager)).toMatchObject(notFound)
  expect(await ask(open.house, other.manager, block, { blockId })).toMatchObject(notFound)
  expect(await ask(open.house, other.manager, statement, { blockId })).toMatchObject(notFound)
})

test('a school of another district gets no seat', async () => {
  const { allot } = await bought()
  const other = await setDistrict(open)
  expect(await allot(1, null, other.school)).toMatchObject({ refusal: { code: 'allot-school-unknown' } })
})

test('control: a seat that changes without its history, or money without its seat, does not add up', async () => {
  const { district, blockId } = await bought()
  await addsUp(district, blockId, { free: 40 })
  const change = (state: 'lapsed' | 'free') =>
    sql`update block_seat set state = ${state} where block_id = ${blockId} and position = 40`.execute(open.db)
  await change('lapsed')
  await expect(addsUp(district, blockId, { free: 40 })).rejects.toThrow('expected')
  await expect(addsUp(district, blockId, { free: 39, lapsed: 1 })).rejects.toThrow('expected')
  await change('free')
  await sql`update seat_pool set taken = taken - 1 where offering_id = ${district.offering.id}`.execute(open.db)
  await expect(addsUp(district, blockId, { free: 40 })).rejects.toThrow('expected')
  await sql`update seat_pool set taken = taken + 1 where offering_id = ${district.offering.id}`.execute(open.db)
})
