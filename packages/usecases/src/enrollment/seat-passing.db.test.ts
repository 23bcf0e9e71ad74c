import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBlock, countPool, openHouse, setDistrict } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { revokeLink } from '../seats/index.ts'
import { acceptSeat } from './accept-seat.ts'
import { assignSeats } from './assign-seats.ts'
import { claimPage } from './claim-page.ts'
import { claimSeat } from './claim-seat.ts'
import { remindSeat } from './remind-seat.ts'
import { revokeSeat } from './revoke-seat.ts'
import { swapSeat } from './swap-seat.ts'

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

const linkOf = (district: District, blockId: string, its: object = {}) => district.link(blockId, its)

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
