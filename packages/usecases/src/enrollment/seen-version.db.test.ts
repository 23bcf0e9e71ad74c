import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, setDistrict } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { allotSeats, block, returnSeats } from '../seats/index.ts'
import { acceptSeat } from './accept-seat.ts'
import { assignSeats } from './assign-seats.ts'
import { claimSeat } from './claim-seat.ts'
import { revokeSeat } from './revoke-seat.ts'
import { swapSeat } from './swap-seat.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const fresh = () => ({ commandId: open.house.newId() })
type Actor = Parameters<typeof run>[1]

/** A block of four with one seat taken, and two managers who look at it. */
const desk = async () => {
  const district = await setDistrict(open)
  const blockId = await district.bought(4)
  const second = await open.world.person({ givenName: 'Lee', familyName: 'Ito', organization: district.district })
  await open.world.grant(second, 'seat_manager', { kind: 'organization', id: district.district.id })
  const kim = await district.colleague('kim')
  const { token } = await district.link(blockId)
  const taken = await run(open.house, kim.actor, claimSeat, { token, ...fresh() })
  const seatId = taken.ok ? taken.value.seatId : ''
  const look = async (actor: Actor) => {
    const seen = await ask(open.house, actor, block, { blockId })
    return seen.ok ? seen.value : null
  }
  const swap = (actor: Actor, to: string, seenVersion?: number) =>
    run(open.house, actor, swapSeat, {
      seatId,
      name: to,
      email: `${to}@${district.district.domain}`,
      ...fresh(),
      ...(seenVersion === undefined ? {} : { seenVersion }),
    })
  const holder = async () => (await look(district.manager))?.seats.find(({ id }) => id === seatId)?.email
  return {
    district,
    blockId,
    first: district.manager,
    second: await open.world.actor(second),
    kim,
    seatId,
    token,
    look,
    swap,
    holder,
  }
}

describe('two managers at one block', () => {
  test('the second is told, sees who did what and when, and goes on from there', async () => {
    const { first, second, look, swap, holder, district } = await desk()
    const [before, other] = [await look(first), await look(second)]
    expect(other?.version).toBe(before?.version)
    expect(await swap(second, 'ana', other?.version)).toMatchObject({ ok: true })
    expect(await swap(first, 'bo', before?.version)).toMatchObject({ refusal: { code: 'block-changed' } })
    expect(await holder()).toBe(`ana@${district.district.domain}`)
    const now = await look(first)
    const known = new Set(before?.events.map(({ id }) => id))
    expect(now?.events.filter(({ id }) => !known.has(id))).toMatchObject([{ reason: 'swapped', madeBy: 'Lee Ito' }])
    expect(await swap(first, 'bo', now?.version)).toMatchObject({ ok: true })
  })

  test('each of a manager’s deeds is refused on an older block, and makes others’ older', async () => {
    const { first, look, blockId, seatId, district } = await desk()
    const old = { seenVersion: (await look(first))?.version ?? 0 }
    const person = { name: 'Jo', email: `jo@${district.district.domain}` }
    const changed = { refusal: { code: 'block-changed' } }
    const deeds = [
      (seen: object) => run(open.house, first, assignSeats, { blockId, people: [person], ...seen, ...fresh() }),
      (seen: object) =>
        run(open.house, first, allotSeats, {
          blockId,
          quantity: 1,
          fromSchoolId: null,
          toSchoolId: district.school.id,
          ...seen,
          ...fresh(),
        }),
      (seen: object) =>
        run(open.house, first, returnSeats, { blockId, quantity: 1, expectedCents: 15_000, ...seen, ...fresh() }),
      (seen: object) => run(open.house, first, revokeSeat, { seatId, ...seen, ...fresh() }),
    ]
    for (const deed of deeds) {
      expect(await deed({ seenVersion: (await look(first))?.version ?? 0 })).toMatchObject({ ok: true })
      for (const other of deeds) expect(await other(old)).toMatchObject(changed)
    }
  })

  test('what colleagues do for themselves refuses no manager', async () => {
    const { first, look, blockId, district, token } = await desk()
    const person = await district.colleague()
    const assigned = await run(open.house, first, assignSeats, {
      blockId,
      people: [{ name: 'P', email: person.email }],
      ...fresh(),
    })
    const seen = (await look(first))?.version ?? 0
    const given = assigned.ok ? (assigned.value.seatIds[0] ?? '') : ''
    expect(await run(open.house, person.actor, acceptSeat, { seatId: given, ...fresh() })).toMatchObject({ ok: true })
    const lou = await district.colleague('lou')
    expect(await run(open.house, lou.actor, claimSeat, { token, ...fresh() })).toMatchObject({ ok: true })
    const people = [{ name: 'Jo', email: `jo@${district.district.domain}` }]
    expect(await run(open.house, first, assignSeats, { blockId, people, seenVersion: seen, ...fresh() })).toMatchObject(
      { ok: true },
    )
  })

  test('a repeated command answers what it answered, though the block has changed by it', async () => {
    const { first, look, seatId, district } = await desk()
    const input = { seatId, name: 'Ana', email: `ana@${district.district.domain}`, ...fresh() }
    const sent = { ...input, seenVersion: (await look(first))?.version ?? 0 }
    const answer = await run(open.house, first, swapSeat, sent)
    expect(answer).toMatchObject({ ok: true })
    expect(await run(open.house, first, swapSeat, sent)).toEqual(answer)
  })

  test('raced: both send at once on the same version; one holds, one is told', async () => {
    const { first, second, look, swap } = await desk()
    const seen = (await look(first))?.version
    const answers = await Promise.all([swap(first, 'ana', seen), swap(second, 'bo', seen)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'block-changed' } })
  })

  test('control: without the version the second overwrites the first, and nobody is told', async () => {
    const { first, second, swap, holder, district } = await desk()
    expect(await swap(second, 'ana')).toMatchObject({ ok: true })
    expect(await swap(first, 'bo')).toMatchObject({ ok: true })
    expect(await holder()).toBe(`bo@${district.district.domain}`)
  })
})
