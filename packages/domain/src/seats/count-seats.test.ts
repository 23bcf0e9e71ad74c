import { describe, expect, test } from 'vitest'
import { afterTaking, freeSeats, openSeats, publicSeats, seatsFor, type Pool, type SeatReserve } from './count-seats.ts'
import { decideReserve } from './decide-reserve.ts'
import { decideRound } from './decide-round.ts'
import { groupsOf } from './groups-of.ts'

const [now, later] = ['2026-03-02T17:00:00.000Z', '2026-04-01T17:00:00.000Z']
const kept: SeatReserve = { id: 'r1', who: 'kent', quantity: 3, taken: 0, releasesAt: later, waiting: 0 }
const pool: Pool = { capacity: 20, taken: 15, waiting: 0, reserves: [kept] }

describe('seats, for whoever asks', () => {
  test('what is kept for others is nobody else’s; one’s own comes first', () => {
    expect(publicSeats(seatsFor(pool, [], now))).toBe(2)
    expect(seatsFor(pool, ['kent'], now).reserveId).toBe('r1')
    expect(publicSeats(seatsFor(pool, ['kent'], now))).toBe(5)
    expect(publicSeats(seatsFor(pool, ['renton', 'para'], now))).toBe(2)
  })
  test('used up, the open part is theirs like everyone’s', () => {
    const full = afterTaking(pool, 3, 'r1')
    expect(seatsFor(full, ['kent'], now)).toMatchObject({ reserveId: null, own: 0, reserved: 0 })
    expect(publicSeats(seatsFor(full, ['kent'], now))).toBe(2)
  })
  test('from its release on it counts no more', () => {
    expect(publicSeats(seatsFor(pool, [], later))).toBe(5)
    expect(seatsFor(pool, ['kent'], later).reserveId).toBeNull()
  })
  test('while anyone waits the open part is the line’s; a reserve is, where one of its own waits', () => {
    const line = { ...pool, waiting: 1 }
    expect(publicSeats(seatsFor(line, ['kent'], now))).toBe(3)
    expect(publicSeats(seatsFor(line, [], now))).toBe(0)
    const own = { ...line, reserves: [{ ...kept, waiting: 1 }] }
    expect(publicSeats(seatsFor(own, ['kent'], now))).toBe(0)
  })
  test('several at once come wholly from the reserve, or not from it', () => {
    expect(seatsFor(pool, ['kent'], now, 3).reserveId).toBe('r1')
    expect(seatsFor(pool, ['kent'], now, 4)).toMatchObject({ reserveId: null, own: 0 })
  })
  test('a closed pool has none', () => {
    const closed = seatsFor({ ...pool, closed: true }, ['kent'], now)
    expect([publicSeats(closed), freeSeats(closed), openSeats(closed)]).toEqual([0, 0, 0])
  })
})

test('a paraeducator of a member district’s school belongs to all of it', () => {
  const facts = { occupation: 'paraeducator', isMember: true, inRegion: true }
  expect(groupsOf({ ...facts, organizationId: 'school', parentId: 'kent' })).toEqual([
    'member_district',
    'para',
    'school',
    'kent',
  ])
  expect(groupsOf({ occupation: null, isMember: false, inRegion: null, organizationId: null, parentId: null })).toEqual(
    ['non_member'],
  )
})

describe('keeping a part', () => {
  const wish = { who: 'para', quantity: 2, releasesAt: later }
  test.each([
    [{ ...pool, closed: true }, wish, null, 'offering-canceled'],
    [pool, { ...wish, who: 'kent' }, null, 'reserve-twice'],
    [pool, { ...wish, quantity: 3 }, null, 'reserve-above-free'],
    [pool, { ...wish, releasesAt: now }, null, 'reserve-release-past'],
    [pool, { ...wish, releasesAt: '2026-05-02T17:00:00.000Z' }, null, 'reserve-release-late'],
    [afterTaking(pool, 2, 'r1'), { ...wish, who: 'kent', quantity: 1 }, 'r1', 'reserve-below-taken'],
    [pool, wish, 'r9', 'reserve-gone'],
  ] as const)('%#: refused', (of, asked, reserveId, code) => {
    const state = { pool: of, startsAt: '2026-05-01T17:00:00.000Z' }
    expect(decideReserve(state, asked, now, reserveId)).toMatchObject({ refusal: { code } })
  })
  test('newly and otherwise', () => {
    expect(decideReserve({ pool, startsAt: null }, wish, now)).toEqual({ ok: true, value: { freed: 0 } })
    const taken = afterTaking(pool, 2, 'r1')
    const less = { who: 'kent', quantity: 2, releasesAt: later }
    expect(decideReserve({ pool: taken, startsAt: null }, less, now, 'r1')).toEqual({ ok: true, value: { freed: 1 } })
  })
})

describe('a line with reserves', () => {
  const kent = { entryId: 'k', seats: 1, skips: 0, groups: ['kent'] }
  const [first, second] = [
    { entryId: '1', seats: 1, skips: 0, groups: [] },
    { entryId: '2', seats: 1, skips: 2, groups: [] },
  ]
  const reserve = { id: 'r1', who: 'kent', free: 1, until: later }
  test('a reserve’s seat goes to the first who may use it; who is passed over reads it, and is no party passed over', () => {
    expect(decideRound(0, true, [first, second, kent], [reserve])).toEqual([
      { what: 'skipped', entryId: '1', needs: 1, free: 0, times: 0, reserved: true },
      { what: 'skipped', entryId: '2', needs: 1, free: 0, times: 2, reserved: true },
      { what: 'offered', entryId: 'k', seats: 1, reserve: 'r1' },
    ])
  })
  test('control: without the reserve the same seat is the first’s', () => {
    expect(decideRound(1, true, [first, second, kent])).toEqual([{ what: 'offered', entryId: '1', seats: 1 }])
  })
  test('one’s own reserve comes before the open part', () => {
    expect(decideRound(1, true, [kent, first], [reserve])).toEqual([
      { what: 'offered', entryId: 'k', seats: 1, reserve: 'r1' },
      { what: 'offered', entryId: '1', seats: 1 },
    ])
  })
  test('seats that are kept for a party keep nobody from their own reserve', () => {
    const team = { entryId: 't', seats: 4, skips: 3, groups: [] }
    expect(decideRound(2, true, [team, first, kent], [reserve])).toEqual([
      { what: 'offered', entryId: 'k', seats: 1, reserve: 'r1' },
      { what: 'kept', entryId: 't', seats: 2 },
    ])
  })
  test('a party larger than its reserve takes the open part as a whole', () => {
    const pair = { entryId: 'p', seats: 2, skips: 0, groups: ['kent'] }
    expect(decideRound(2, true, [pair], [reserve])).toEqual([{ what: 'offered', entryId: 'p', seats: 2 }])
  })
  test('nobody who may use it waits: nothing happens, and nothing is kept', () => {
    expect(decideRound(0, true, [first], [reserve])).toEqual([])
  })
})
