import { connect, type Connection } from '@inservice/db/kernel'
import { cloneDatabase, type Clone } from '@inservice/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorld } from './create-world.ts'

let clone: Clone
let connection: Connection

beforeAll(async () => {
  clone = await cloneDatabase()
  connection = connect(clone.url)
})
afterAll(async () => {
  await connection.close()
  await clone.drop()
})

test('an offering has its sessions, pauses, price, pool and instructor', async () => {
  const { db } = connection
  const world = createWorld(db)
  const provider = await world.provider()
  const trainer = await world.person({ givenName: 'Ana' })
  const offering = await world.offering({
    provider,
    instructors: [trainer],
    capacity: 3,
    prices: [{ cents: 12_000, earlyCents: 10_000, earlyUntil: '2026-03-05T08:00:00.000Z' }],
    sessions: [
      {
        date: '2026-03-10',
        from: '08:30',
        to: '15:30',
        tags: ['equity'],
        pauses: [{ from: '12:00', to: '13:00', kind: 'meal' }],
      },
      {},
    ],
  })
  expect(offering.sessions[0]).toMatchObject({
    startsAt: '2026-03-10T15:30:00.000Z',
    endsAt: '2026-03-10T22:30:00.000Z',
  })
  const row = await db.selectFrom('offering').selectAll().where('id', '=', offering.id).executeTakeFirstOrThrow()
  expect(row).toMatchObject({ tags: ['equity'], lowest_price_cents: 10_000, capacity: 3, questions: [] })
  expect(await world.actor(trainer)).toMatchObject({
    grants: [{ role: 'trainer', scopeKind: 'offering', scopeId: offering.id }],
  })
})

test('seats of enrollments, holds and blocks are counted once, and never above the capacity', async () => {
  const { db } = connection
  const world = createWorld(db)
  const provider = await world.provider()
  const district = await world.organization()
  const [manager, one, two, three] = await Promise.all([1, 2, 3, 4].map(() => world.person({ organization: district })))
  const offering = await world.offering({ provider, capacity: 6 })
  await world.enrollment(offering, one!)
  await world.enrollment(offering, two!, { state: 'pending_payment' })
  const block = await world.seatBlock({
    offering,
    organization: district,
    manager: manager!,
    quantity: 4,
    claimed: [three!],
  })
  expect(block.seats.map((seat) => seat.state)).toEqual(['claimed', 'free', 'free', 'free'])
  const pool = await db.selectFrom('seat_pool').select('taken').where('id', '=', offering.poolId).executeTakeFirst()
  expect(pool?.taken).toBe(6)
  await expect(world.hold(offering)).rejects.toThrow(/seat_never_sold_twice/)
})

test('marks, a claim and hours of a person', async () => {
  const { db } = connection
  const world = createWorld(db)
  const provider = await world.provider()
  const person = await world.person()
  const offering = await world.offering({ provider, sessions: 2, state: 'completed' })
  const { ids } = await world.marks(offering, person)
  expect(ids).toHaveLength(4)
  const claim = await world.claim(offering, person, { gates: ['evaluation', 'profile'] })
  await world.award(offering, person, { claim, policy: provider.policies.credit, tags: { equity: 60 } })
  const award = await db
    .selectFrom('award')
    .select(['awarded_minutes', 'tag_minutes'])
    .where('claim_id', '=', claim.id)
    .executeTakeFirst()
  expect(award).toEqual({ awarded_minutes: 180, tag_minutes: { equity: 60 } })
})
