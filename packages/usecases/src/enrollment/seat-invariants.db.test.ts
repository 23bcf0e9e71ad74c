import * as fc from 'fast-check'
import { listBreaches } from '@inservice/db/reports'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countBlock, countPool, openHouse, setDistrict } from '../../test/index.ts'
import { watchCommits } from '../../test/watch-commits.ts'
import { run } from '../kernel/index.ts'
import { expireHolds, returnSeats } from '../seats/index.ts'
import { acceptSeat } from './accept-seat.ts'
import { assignSeats } from './assign-seats.ts'
import { claimSeat } from './claim-seat.ts'
import { holdSeat } from './hold-seat.ts'
import { joinWaitingList } from './join-waiting-list.ts'
import { register } from './register.ts'
import { revokeSeat } from './revoke-seat.ts'
import { declineOffer, leaveWaitingList } from './step-back.ts'
import { swapSeat } from './swap-seat.ts'
import { withdraw } from './withdraw.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
  await watchCommits(open)
})
afterAll(() => open.close())

const deeds = [
  'register',
  'register',
  'hold',
  'join',
  'join',
  'withdraw',
  'withdraw',
  'leave',
  'decline',
  'assign',
  'accept',
  'claim',
  'swap',
  'revoke',
  'return',
  'minutes',
  'day',
  'work',
  'work',
] as const
type Deed = (typeof deeds)[number]
type Step = readonly [Deed, number, number]

/** A small offering, a block of four, eight people: whatever they do, in whichever order, together. */
const play = async () => {
  open.setNow('2026-03-02T17:00:00.000Z')
  const district = await setDistrict(open, { capacity: 8, cents: 0 })
  const { offering, manager } = district
  const blockId = await district.bought(4)
  const people = await Promise.all(Array.from({ length: 8 }, () => district.colleague()))
  const commandId = () => open.house.newId()
  const { token } = await district.link(blockId, { domains: ['people.example'], expiresAt: '2026-03-30T00:00:00.000Z' })
  const offeringId = offering.id

  const act = async ([deed, who, which]: Step): Promise<unknown> => {
    const person = people[who % people.length]
    const other = people[which % people.length]
    if (!person || !other) return undefined
    const { actor } = person
    const seats = await open.db
      .selectFrom('block_seat')
      .selectAll()
      .where('block_id', '=', blockId)
      .orderBy('position')
      .execute()
    const seatId = seats[which % seats.length]?.id ?? ''
    const entry = await open.db
      .selectFrom('waiting_list_entry')
      .select('id')
      .where('offering_id', '=', offeringId)
      .where('person_id', '=', person.id)
      .where('state', 'in', ['waiting', 'offered'])
      .executeTakeFirst()
    const own = await open.db
      .selectFrom('enrollment')
      .select('id')
      .where('offering_id', '=', offeringId)
      .where('person_id', '=', person.id)
      .where('state', 'in', ['invited', 'confirmed', 'pending_payment'])
      .executeTakeFirst()
    const id = { commandId: commandId() }
    switch (deed) {
      case 'register':
        return run(open.house, actor, register, { offeringId, payBy: 'nothing', expectedCents: 0, ...id })
      case 'hold':
        return run(open.house, actor, holdSeat, { offeringId, ...id })
      case 'join':
        return run(open.house, actor, joinWaitingList, { offeringId, ...id })
      case 'withdraw':
        return own && run(open.house, actor, withdraw, { enrollmentId: own.id, expectedCents: 0, ...id })
      case 'leave':
        return entry && run(open.house, actor, leaveWaitingList, { entryId: entry.id, ...id })
      case 'decline':
        return entry && run(open.house, actor, declineOffer, { entryId: entry.id, ...id })
      case 'assign':
        return run(open.house, manager, assignSeats, { blockId, people: [{ name: 'P', email: person.email }], ...id })
      case 'accept':
        return run(open.house, actor, acceptSeat, { seatId, ...id })
      case 'claim':
        return run(open.house, actor, claimSeat, { token, ...id })
      case 'swap':
        return run(open.house, manager, swapSeat, { seatId, name: 'O', email: other.email, ...id })
      case 'revoke':
        return run(open.house, manager, revokeSeat, { seatId, ...id })
      case 'return':
        return run(open.house, manager, returnSeats, { blockId, quantity: 1, expectedCents: 0, ...id })
      case 'minutes':
      case 'day':
        open.setNow(new Date(Date.parse(open.house.now()) + (deed === 'day' ? 1440 : 16) * 60_000).toISOString())
        return expireHolds.handle(open.house, {})
      case 'work':
        return open.work()
    }
  }
  return { blockId, offeringId, act }
}

const check = async ({ offeringId, blockId }: { offeringId: string; blockId: string }) => {
  const pool = await countPool(open, offeringId)
  expect(pool.taken).toBe(pool.accounted)
  expect(pool.taken).toBeLessThanOrEqual(pool.capacity)
  const seats = await countBlock(open, blockId)
  expect(Object.values(seats).reduce((sum, count) => sum + count, 0)).toBe(4)
  return pool
}

const steps = fc.array(fc.tuple(fc.constantFrom(...deeds), fc.nat(7), fc.nat(7)), { minLength: 10, maxLength: 60 })

test('whatever happens one after the other: taken = confirmed without a block’s seat + live holds, and the block adds up', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (wished) => {
      const game = await play()
      for (const step of wished) {
        await game.act(step)
        await check(game)
      }
      await open.work()
      const pool = await check(game)
      const waiting = await open.db
        .selectFrom('waiting_list_entry')
        .select('id')
        .where('offering_id', '=', game.offeringId)
        .where('state', '=', 'waiting')
        .execute()
      expect(waiting.length > 0 && pool.taken < pool.capacity).toBe(false)
    }),
    { numRuns: 12 },
  )
}, 120_000)

test('and all at once', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (wished) => {
      const game = await play()
      const still = wished.filter(([deed]) => deed !== 'minutes' && deed !== 'day' && deed !== 'work')
      for (let at = 0; at < still.length; at += 8) {
        await Promise.allSettled(still.slice(at, at + 8).map(game.act))
        await open.work()
        expect((await check(game)).taken).toBeGreaterThanOrEqual(0)
        expect(await listBreaches(open.db, { ids: 'installation' }, open.house.now())).toEqual([])
      }
    }),
    { numRuns: 8 },
  )
}, 120_000)
