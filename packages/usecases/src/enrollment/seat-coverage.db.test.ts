import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBlock, countPool, openHouse, setDistrict } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { makeLink, revokeLink } from '../seats/index.ts'
import { acceptSeat } from './accept-seat.ts'
import { assignSeats } from './assign-seats.ts'
import { claimPage } from './claim-page.ts'
import { claimSeat } from './claim-seat.ts'
import { previewAssign } from './preview-assign.ts'
import { remindSeat } from './remind-seat.ts'
import { revokeSeat } from './revoke-seat.ts'
import { seatInvitation } from './seat-invitation.ts'
import { swapSeat } from './swap-seat.ts'
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

const linkOf = async (district: District, blockId: string, its: object = {}) => {
  const answer = await makeLink.go(open.house, district.manager, {
    blockId,
    domains: [district.district.domain],
    uses: null,
    expiresAt: '2026-03-20T00:00:00.000Z',
    commandId: commandId(),
    ...its,
  })
  if (!answer.ok) throw new Error(answer.refusal.code)
  return { linkId: answer.value.linkId, token: answer.value.url.split('/').at(-1) ?? '' }
}

describe('claiming by link', () => {
  const claim = (actor: Parameters<typeof run>[1], token: string) =>
    run(open.house, actor, claimSeat, { token, commandId: commandId() })

  test('says what it is to anyone; a colleague takes a seat, once; a stranger is stopped and nothing is used up', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(3)
    const { token } = await linkOf(district, blockId, { uses: 2 })
    expect(await ask(open.house, { kind: 'anyone' }, claimPage, { token })).toMatchObject({
      value: { standing: 'good', isSignedIn: false, organizationName: district.district.name },
    })
    const stranger = await open.world.actor(await open.world.person())
    expect(await claim(stranger, token)).toMatchObject({ refusal: { code: 'link-not-for-address' } })
    const kim = await district.colleague('kim')
    expect(await claim(kim.actor, token)).toMatchObject({ ok: true })
    expect(await claim(kim.actor, token)).toMatchObject({ refusal: { code: 'seat-already-yours' } })
    expect(await countBlock(open, blockId)).toEqual({ claimed: 1, free: 2 })
    const { uses_left: left, token_hash: hash } = await open.db
      .selectFrom('claim_link')
      .selectAll()
      .where('block_id', '=', blockId)
      .executeTakeFirstOrThrow()
    expect(left).toBe(1)
    expect(hash).not.toContain(token)
    const kept = await open.db.selectFrom('command_log').select('answer').execute()
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  test('used up, past its time, withdrawn, seats gone: said plainly', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(2)
    const [a, b] = [await district.colleague(), await district.colleague()]
    const once = await linkOf(district, blockId, { uses: 1, domains: ['people.example'] })
    expect(await claim(a.actor, once.token)).toMatchObject({ ok: true })
    expect(await claim(b.actor, once.token)).toMatchObject({ refusal: { code: 'link-used-up' } })
    const more = await linkOf(district, blockId, { domains: ['people.example'] })
    open.setNow('2026-03-20T00:00:00.000Z')
    expect(await claim(b.actor, more.token)).toMatchObject({ refusal: { code: 'link-expired' } })
    open.setNow('2026-03-02T17:00:00.000Z')
    const sent = { linkId: more.linkId, commandId: commandId() }
    expect(await run(open.house, district.manager, revokeLink, sent)).toMatchObject({ ok: true })
    expect(await claim(b.actor, more.token)).toMatchObject({ refusal: { code: 'link-revoked' } })
    expect(await claim(b.actor, 'x'.repeat(43))).toMatchObject({ refusal: { code: 'not-found' } })
    await assign(district, blockId, [{ name: 'Last', email: 'last@n.example' }])
    const last = await linkOf(district, blockId, { domains: ['people.example'] })
    expect(await claim(b.actor, last.token)).toMatchObject({ refusal: { code: 'link-seats-gone' } })
  })

  test('a lost answer: the same command shows the same link', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(1)
    const id = commandId()
    expect(await linkOf(district, blockId, { commandId: id })).toEqual(
      await linkOf(district, blockId, { commandId: id }),
    )
  })

  test('raced: ten colleagues for three seats; three get one, seven are told', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(3)
    const { token } = await linkOf(district, blockId, { domains: ['people.example'] })
    const people = []
    for (let index = 0; index < 10; index += 1) people.push(await district.colleague())
    const answers = await Promise.all(people.map(({ actor }) => claim(actor, token)))
    expect(answers.filter((one) => one.ok)).toHaveLength(3)
    expect(answers.filter((one) => !one.ok && one.refusal.code === 'link-seats-gone')).toHaveLength(7)
    expect(await countBlock(open, blockId)).toEqual({ claimed: 3 })
    expect(await countPool(open, district.offering.id)).toMatchObject({ taken: 3, accounted: 3 })
  })

  test('control: with the block’s lock off, the same race gives seats twice', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(3)
    const people = []
    for (let index = 0; index < 10; index += 1) people.push(await district.colleague())
    const naive = (personId: string) =>
      open.db.transaction().execute(async (tx) => {
        const { rows } = await sql<{ id: string }>`
          select id from block_seat where block_id = ${blockId} and state = 'free' order by position limit 1`.execute(
          tx,
        )
        await sql`select pg_sleep(0.02)`.execute(tx)
        if (!rows[0]) return false
        await sql`update block_seat set state = 'claimed', person_id = ${personId} where id = ${rows[0].id}`.execute(tx)
        return true
      })
    const won = (await Promise.all(people.map(({ id }) => naive(id)))).filter(Boolean)
    expect(won.length).toBeGreaterThan(3)
  })
})

describe('passing on', () => {
  test('a taken seat goes to a colleague who can sign in, taken; needs no free seat; the old place is substituted', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(1)
    const [a, b] = [await district.colleague(), await district.colleague()]
    const [seatId = ''] = seatIds(await assign(district, blockId, [{ name: a.name, email: a.email }]))
    await run(open.house, a.actor, acceptSeat, { seatId, commandId: commandId() })
    const swap = (email: string, actor = district.manager) =>
      run(open.house, actor, swapSeat, { seatId, name: 'B', email, commandId: commandId() })
    const other = await setDistrict(open)
    expect(await swap(b.email, other.manager)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await swap(a.email)).toMatchObject({ refusal: { code: 'seat-swap-same' } })
    const elsewhere = await other.colleague()
    expect(await swap(elsewhere.email)).toMatchObject({ refusal: { code: 'seat-swap-elsewhere' } })
    expect(await swap(b.email)).toMatchObject({ ok: true, value: { state: 'claimed' } })
    expect(await stateOf(district.offering.id, a.id)).toMatchObject({ state: 'substituted' })
    expect(await stateOf(district.offering.id, b.id)).toMatchObject({ state: 'confirmed' })
    expect(await countBlock(open, blockId)).toEqual({ claimed: 1 })
    expect(await swap('nia@notyet.example')).toMatchObject({ ok: true, value: { state: 'assigned' } })
    expect(await countPool(open, district.offering.id)).toMatchObject({ taken: 1, accounted: 1 })
    open.setNow('2026-04-20T16:00:00.000Z')
    expect(await swap(a.email)).toMatchObject({ refusal: { code: 'seat-swap-closed' } })
    open.setNow('2026-03-02T17:00:00.000Z')
  })

  test('a seat is taken back and given again; a reminder is written only while it waits', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(1)
    const kim = await district.colleague()
    const [seatId = ''] = seatIds(await assign(district, blockId, [{ name: 'Kim', email: kim.email }]))
    const its = () => ({ seatId, commandId: commandId() })
    expect(await run(open.house, district.manager, remindSeat, its())).toMatchObject({ ok: true })
    expect(await run(open.house, kim.actor, revokeSeat, its())).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await run(open.house, district.manager, revokeSeat, its())).toMatchObject({ ok: true })
    expect(await stateOf(district.offering.id, kim.id)).toMatchObject({ state: 'canceled' })
    expect(await run(open.house, district.manager, remindSeat, its())).toMatchObject({ refusal: { code: 'seat-gone' } })
    expect(await assign(district, blockId, [{ name: 'Kim', email: kim.email }])).toMatchObject({ ok: true })
    expect(await countBlock(open, blockId)).toEqual({ assigned: 1 })
  })
})
