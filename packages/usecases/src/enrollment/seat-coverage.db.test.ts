import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBlock, countPool, openHouse, setDistrict } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { acceptSeat } from './accept-seat.ts'
import { assignSeats } from './assign-seats.ts'
import { previewAssign } from './preview-assign.ts'
import { seatInvitation } from './seat-invitation.ts'
import { withdraw } from './withdraw.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const commandId = () => open.house.newId()
type District = Awaited<ReturnType<typeof setDistrict>>
type Named = { name: string; email: string; school?: string; line?: number }

const assign = (district: District, blockId: string, people: Named[], actor = district.manager) =>
  run(open.house, actor, assignSeats, { blockId, people, commandId: commandId() })
const stateOf = async (offeringId: string, personId: string) =>
  (await open.db
    .selectFrom('enrollment')
    .select(['state', 'coverage'])
    .where('offering_id', '=', offeringId)
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()) ?? null
const seatIds = (answer: Awaited<ReturnType<typeof assign>>): string[] => (answer.ok ? answer.value.seatIds : [])
const csv = (text: string) => Buffer.from(text, 'utf8').toString('base64')

describe('assigning', () => {
  test('a stranger and another district’s manager find nothing', async () => {
    const district = await setDistrict(open)
    const other = await setDistrict(open)
    const blockId = await district.bought(3)
    const people = [{ name: 'Kim Lee', email: 'kim@x.example' }]
    expect(await assign(district, blockId, people, other.manager)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await assign(district, blockId, people, { kind: 'anyone' })).toMatchObject({
      refusal: { code: 'not-found' },
    })
  })

  test('a list is checked line by line, and imports nothing until it is mended', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(3)
    const enrolled = await district.colleague('in')
    await open.world.enrollment(district.offering, enrolled)
    const text = `Name,Email,School\nKim Lee,kim@new.example,lakeridge elementary\nIn Already,${enrolled.email},\nBo,bo@new.example,Nowhere\nNo Address,,\n`
    const shown = await previewAssign.go(open.house, district.manager, {
      blockId,
      csvBase64: csv(text),
      commandId: commandId(),
    })
    expect(shown).toMatchObject({ value: { freeSeats: 3, file: null } })
    const lines = shown.ok ? shown.value.lines : []
    expect(lines.map(({ line, trouble }) => [line, trouble?.code ?? null])).toEqual([
      [2, null],
      [3, 'seat-person-enrolled'],
      [4, 'seat-school-unknown'],
      [5, 'address-missing'],
    ])
    const all = lines.map(({ line, name, email, school }) => ({ line, name, email: email || 'x@y.example', school }))
    expect(await assign(district, blockId, all)).toMatchObject({
      refusal: { code: 'seat-lines-to-mend', facts: { count: 2, line: 3 } },
    })
    expect(await countBlock(open, blockId)).toEqual({ free: 3 })
    const broken = await previewAssign.go(open.house, district.manager, {
      blockId,
      csvBase64: csv('PK\u0003\u0004'),
      commandId: commandId(),
    })
    expect(broken.ok ? broken.value.file?.en : '').toContain('Excel')
  })

  test('people with and without an account are invited, stand on the roster, and are told', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(3)
    const known = await district.colleague('known')
    const answer = await assign(district, blockId, [
      { name: 'Known One', email: known.email, school: 'Lakeridge Elementary', line: 2 },
      { name: 'Nia New', email: 'Nia@New.example', line: 3 },
    ])
    expect(answer).toMatchObject({ ok: true, value: { assigned: 2 } })
    expect(await stateOf(district.offering.id, known.id)).toEqual({ state: 'invited', coverage: 'seat' })
    expect(await countBlock(open, blockId)).toEqual({ assigned: 2, free: 1 })
    expect(await countPool(open, district.offering.id)).toMatchObject({ taken: 3, accounted: 3 })
    const person = await open.db
      .selectFrom('person_address')
      .innerJoin('person', 'person.id', 'person_address.person_id')
      .select(['given_name', 'family_name', 'verified_at', 'organization_id', 'auth_user_id'])
      .where('email', '=', 'nia@new.example')
      .executeTakeFirstOrThrow()
    expect(person).toEqual({
      given_name: 'Nia',
      family_name: 'New',
      verified_at: null,
      organization_id: district.district.id,
      auth_user_id: null,
    })
    expect(await assign(district, blockId, [{ name: 'Known', email: known.email }])).toMatchObject({
      refusal: { code: 'seat-already-assigned', field: 'email' },
    })
    expect(
      await assign(district, blockId, [
        { name: 'A', email: 'a@n.example' },
        { name: 'B', email: 'b@n.example' },
      ]),
    ).toMatchObject({
      refusal: { code: 'seat-lines-to-mend', facts: { count: 1 } },
    })
  })

  test('twice with the same id is one assignment', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(3)
    const id = commandId()
    const once = () =>
      run(open.house, district.manager, assignSeats, {
        blockId,
        people: [{ name: 'Kim', email: 'kim@twice.example' }],
        commandId: id,
      })
    const first = await once()
    expect(await once()).toEqual(first)
    expect(await countBlock(open, blockId)).toEqual({ assigned: 1, free: 2 })
  })

  test('raced: two managers give the last free seat; one does, the other is told', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(1)
    const answers = await Promise.all(
      ['a', 'b'].map((name) => assign(district, blockId, [{ name, email: `${name}@raced.example` }])),
    )
    expect(answers.filter((one) => one.ok)).toHaveLength(1)
    expect(answers.find((one) => !one.ok)).toMatchObject({ refusal: { code: 'seats-not-enough', facts: { free: 0 } } })
    expect(await countBlock(open, blockId)).toEqual({ assigned: 1 })
  })
})

describe('accepting', () => {
  test('the person named takes it, once; someone else is told for whom it is kept', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(2)
    const kim = await district.colleague('kim')
    const other = await district.colleague('other')
    const [seatId = ''] = seatIds(await assign(district, blockId, [{ name: 'Kim', email: kim.email }]))
    const accept = (actor = kim.actor) => run(open.house, actor, acceptSeat, { seatId, commandId: commandId() })
    expect(await accept({ kind: 'anyone' })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await accept(other.actor)).toMatchObject({ refusal: { code: 'seat-not-yours' } })
    const seen = await ask(open.house, other.actor, seatInvitation, { seatId })
    expect(seen).toMatchObject({ value: { standing: 'seat-not-yours', enrollmentId: null } })
    expect(seen.ok ? seen.value.keptFor : '').toBe(`ki…@${district.district.domain}`)
    expect(await accept()).toMatchObject({ ok: true })
    expect(await stateOf(district.offering.id, kim.id)).toEqual({ state: 'confirmed', coverage: 'seat' })
    expect(await countBlock(open, blockId)).toEqual({ claimed: 1, free: 1 })
    expect(await accept()).toMatchObject({ refusal: { code: 'seat-already-yours' } })
    expect(await countPool(open, district.offering.id)).toMatchObject({ taken: 2, accounted: 2 })
  })

  test('any verified address will do: the seat that was kept under another one becomes mine', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(1)
    const kim = await open.world.person({ email: 'kim@home.example' })
    const [seatId = ''] = seatIds(await assign(district, blockId, [{ name: 'Kim', email: 'kim@work.example' }]))
    const actor = await open.world.actor(kim)
    const accept = () => run(open.house, actor, acceptSeat, { seatId, commandId: commandId() })
    expect(await accept()).toMatchObject({ refusal: { code: 'seat-not-yours' } })
    await open.world.address(kim, 'kim@work.example')
    expect(await accept()).toMatchObject({ ok: true })
    expect(await stateOf(district.offering.id, kim.id)).toEqual({ state: 'confirmed', coverage: 'seat' })
    const rows = await open.db
      .selectFrom('enrollment')
      .select('state')
      .where('offering_id', '=', district.offering.id)
      .execute()
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['confirmed', 'substituted'])
  })

  test('who can’t come gives the seat back to the district, not to the public', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(1)
    const kim = await district.colleague()
    const [seatId = ''] = seatIds(await assign(district, blockId, [{ name: 'Kim', email: kim.email }]))
    const seen = await ask(open.house, kim.actor, seatInvitation, { seatId })
    const enrollmentId = (seen.ok && seen.value.enrollmentId) || ''
    expect(
      await run(open.house, kim.actor, withdraw, { enrollmentId, expectedCents: 0, commandId: commandId() }),
    ).toMatchObject({ ok: true })
    expect(await countBlock(open, blockId)).toEqual({ free: 1 })
    expect(await countPool(open, district.offering.id)).toMatchObject({ taken: 1, accounted: 1 })
    const again = await run(open.house, kim.actor, acceptSeat, { seatId, commandId: commandId() })
    expect(again).toMatchObject({ refusal: { code: 'seat-gone' } })
  })
})
