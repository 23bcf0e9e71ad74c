import { listBreaches } from '@inservice/db/reports'
import { must, type Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countPool, openHouse, queueStage } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { buyBlock, changeReserve, expireHolds, releaseReserve, reserveSeats } from '../seats/index.ts'
import { holdSeat } from './hold-seat.ts'
import { offering as offeringPage } from './offering.ts'
import { register } from './register.ts'

const start = '2026-03-02T17:00:00.000Z'
let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse({ now: start })
})
afterAll(() => open.close())

const fresh = () => ({ commandId: open.house.newId() })
const full = { refusal: { code: 'offering-full' } }

/** A training of `capacity` seats of which nobody has one, with `kept` for a district's people through 1 April. */
const allotted = async (kept: number, capacity = 4) => {
  open.setNow(start)
  const stage = await queueStage(open, { capacity: 0 })
  await stage.resize(capacity)
  const district = await open.world.organization()
  const school = await open.world.organization({ kind: 'school', parent: district })
  const keep = (its: object = {}, actor = stage.registrar) =>
    run(open.house, actor, reserveSeats, {
      offeringId: stage.offeringId,
      organizationId: district.id,
      quantity: kept,
      releasesOn: '2026-04-01',
      ...its,
      ...fresh(),
    })
  const answer = await keep()
  const reserveId = must(answer.ok ? answer.value.reserveId : undefined, JSON.stringify(answer))
  const of = async (organization: { id: Id } | null) => {
    const person = await open.world.person(organization ? { organization } : {})
    return { ...person, actor: await open.world.actor(person) }
  }
  const change = (its: object) =>
    run(open.house, stage.registrar, changeReserve, {
      reserveId,
      quantity: kept,
      releasesOn: '2026-04-01',
      ...its,
      ...fresh(),
    })
  return { ...stage, district, school, keep, reserveId, of, change }
}
const takenOf = async (reserveId: Id, offeringId: Id) => {
  const { rows } = await sql<{ taken: number }>`
    select taken from open_reserves(${offeringId}, '-infinity') where id = ${reserveId}`.execute(open.db)
  return rows[0]?.taken
}
const sound = async (offeringId: Id) => {
  const { taken, accounted } = await countPool(open, offeringId)
  expect(taken).toBe(accounted)
  expect(await listBreaches(open.db, { ids: 'installation' }, open.house.now())).toEqual([])
}

test('a stranger finds nothing; what can’t be is refused, on its field', async () => {
  const stage = await allotted(2)
  const person = await stage.of(null)
  for (const actor of [{ kind: 'anyone' } as const, person.actor])
    expect(await stage.keep({}, actor)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await stage.keep()).toMatchObject({ refusal: { code: 'reserve-twice' } })
  expect(await stage.keep({ organizationId: null })).toMatchObject({ refusal: { code: 'reserve-for-whom' } })
  const para = { organizationId: null, audience: 'para' }
  expect(await stage.keep({ ...para, quantity: 3 })).toMatchObject({
    refusal: { code: 'reserve-above-free', facts: { most: 2 } },
  })
  expect(await stage.keep({ ...para, releasesOn: '2026-03-01' })).toMatchObject({
    refusal: { code: 'reserve-release-past' },
  })
  expect(await stage.keep({ ...para, releasesOn: '2026-05-04' })).toMatchObject({
    refusal: { code: 'reserve-release-late' },
  })
  expect(await stage.resize(1)).toMatchObject({ refusal: { code: 'capacity-below-reserved', facts: { reserved: 2 } } })
})

describe('done', () => {
  test('others take the open part only; the district’s people take theirs first, then the open part', async () => {
    const stage = await allotted(2)
    const { offeringId } = stage
    const [teacher, other] = [await stage.of(stage.school), await stage.of(null)]
    expect(await stage.enroll(teacher)).toMatchObject({ ok: true })
    expect(await takenOf(stage.reserveId, offeringId)).toBe(1)
    expect(await stage.enroll(other)).toMatchObject({ ok: true })
    expect(await stage.enroll(await stage.of(null))).toMatchObject({ ok: true })
    expect(await stage.enroll(await stage.of(null))).toMatchObject(full)
    const page = await ask(open.house, { kind: 'anyone' }, offeringPage, { slug: stage.offering.slug })
    expect(page).toMatchObject({
      value: { seats: { forPublic: 0 }, reserves: [{ name: stage.district.name, seats: 1, mine: false }] },
    })
    expect(await stage.enroll(await stage.of(stage.district))).toMatchObject({ ok: true })
    expect(await stage.enroll(await stage.of(stage.district))).toMatchObject(full)
    expect(await countPool(open, offeringId)).toMatchObject({ taken: 4 })
    // Control: the pool itself sells none above its capacity.
    await sound(offeringId)
    // A seat that is given back is the reserve's again: no stranger gets it.
    await stage.leave(teacher)
    await open.work()
    expect(await takenOf(stage.reserveId, offeringId)).toBe(1)
    expect(await stage.enroll(await stage.of(null))).toMatchObject(full)
    expect(await stage.enroll(await stage.of(stage.school))).toMatchObject({ ok: true })
    await sound(offeringId)
  })

  test('a held seat is of the reserve, and lapses back into it', async () => {
    const stage = await allotted(1, 1)
    const { offeringId } = stage
    const teacher = await stage.of(stage.district)
    expect(await run(open.house, teacher.actor, holdSeat, { offeringId, ...fresh() })).toMatchObject({ ok: true })
    expect(await takenOf(stage.reserveId, offeringId)).toBe(1)
    open.setNow('2026-03-02T17:20:00.000Z')
    await expireHolds.handle(open.house, {})
    expect(await takenOf(stage.reserveId, offeringId)).toBe(0)
    expect(await stage.enroll(await stage.of(null))).toMatchObject(full)
    await sound(offeringId)
  })

  test('a block of the district is its allotment’s where that is large enough', async () => {
    const stage = await allotted(3)
    const { offeringId } = stage
    await open.db.updateTable('offering').set({ district_seats: true }).where('id', '=', offeringId).execute()
    const manager = await stage.of(stage.district)
    await open.world.grant(manager, 'seat_manager', { kind: 'organization', id: stage.district.id })
    const order = { organizationId: stage.district.id, expectedCents: 0 }
    const bought = await run(open.house, await open.world.actor(manager), buyBlock, {
      offeringId,
      quantity: 2,
      ...order,
      ...fresh(),
    })
    expect(bought).toMatchObject({ ok: true })
    expect(await takenOf(stage.reserveId, offeringId)).toBe(2)
    await sound(offeringId)
  })

  test('a party that takes seats of a reserve keeps them in it', async () => {
    const stage = await allotted(2, 2)
    await stage.enroll(await stage.of(stage.district))
    await stage.enroll(await stage.of(stage.district))
    const mate = await stage.of(stage.district)
    const pair = await stage.join(await stage.of(stage.district), [{ name: 'Ann Mate', email: mate.email }])
    await stage.resize(4)
    await stage.change({ quantity: 4 })
    await open.work()
    expect(await takenOf(stage.reserveId, stage.offeringId)).toBe(4)
    expect(await stage.take(pair, pair.entryId)).toMatchObject({ ok: true, value: { people: 2 } })
    expect(await takenOf(stage.reserveId, stage.offeringId)).toBe(4)
    expect(await stage.enroll(pair)).toMatchObject({ ok: true })
    expect(await takenOf(stage.reserveId, stage.offeringId)).toBe(4)
    await sound(stage.offeringId)
  })

  test('by time: from the day after on the rest is everyone’s, and the line is asked first', async () => {
    const stage = await allotted(2, 2)
    const waiter = await stage.join(await stage.of(null))
    await open.work()
    expect(await stage.place(waiter)).toMatchObject({ state: 'waiting' })
    open.setNow('2026-04-02T06:59:59.999Z')
    await expireHolds.handle(open.house, {})
    expect(await stage.place(waiter)).toMatchObject({ state: 'waiting' })
    open.setNow('2026-04-02T07:00:00.000Z')
    await expireHolds.handle(open.house, {})
    expect(await stage.place(waiter)).toMatchObject({ state: 'offered' })
    expect((await stage.board()).replays).toBe(true)
  })

  test('changed, and released by hand: who has a seat keeps it, the rest goes to the line', async () => {
    const stage = await allotted(3)
    const teacher = await stage.of(stage.district)
    await stage.enroll(teacher)
    expect(await stage.change({ quantity: 0 }).catch(() => 'input')).toBe('input')
    expect(await stage.change({ quantity: 2 })).toMatchObject({ ok: true })
    expect(await stage.change({ quantity: 5 })).toMatchObject({ refusal: { code: 'reserve-above-free' } })
    for (let seat = 0; seat < 2; seat += 1) await stage.enroll(await stage.of(null))
    const waiter = await stage.join(await stage.of(null))
    await open.work()
    const id = open.house.newId()
    const release = (commandId: Id) =>
      run(open.house, stage.registrar, releaseReserve, { reserveId: stage.reserveId, commandId })
    const first = await release(id)
    expect(first).toMatchObject({ ok: true, value: { freed: 1 } })
    // Twice: the same command answers the same, another finds it done.
    expect(await release(id)).toEqual(first)
    expect(await release(open.house.newId())).toMatchObject({ refusal: { code: 'reserve-gone' } })
    await open.work()
    expect(await stage.place(waiter)).toMatchObject({ state: 'offered' })
    expect((await stage.board()).log[1]?.said.en).toBe(
      'One seat was free for the list, after seats that were kept for some were released.',
    )
    await sound(stage.offeringId)
  })
})

describe('raced', () => {
  test('twelve at once for two open and two kept seats: two and two, in groups as one by one', async () => {
    const stage = await allotted(2)
    const { offeringId } = stage
    const people = await Promise.all(
      Array.from({ length: 12 }, (_, at) => stage.of(at % 2 === 0 ? stage.district : null)),
    )
    const asked = { offeringId, payBy: 'nothing' as const, expectedCents: 0 }
    const answers = await Promise.all(
      people.map(({ actor }) => run(open.house, actor, register, { ...asked, ...fresh() })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(4)
    const theirs = answers.filter(({ ok }, at) => ok && at % 2 === 0).length
    expect(theirs).toBeGreaterThanOrEqual(2)
    expect(await takenOf(stage.reserveId, offeringId)).toBe(2)
    await sound(offeringId)
  })

  test('control: without the reserve strangers would have had all four', async () => {
    const stage = await allotted(2)
    await run(open.house, stage.registrar, releaseReserve, { reserveId: stage.reserveId, ...fresh() })
    for (let seat = 0; seat < 4; seat += 1) expect(await stage.enroll(await stage.of(null))).toMatchObject({ ok: true })
  })
})
