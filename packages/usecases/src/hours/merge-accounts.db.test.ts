import { ownColumns, updateOwner } from '@inservice/db/hours'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBlock, countPool, openAddressHouse, setDistrict } from '../../test/index.ts'
import { refunding } from '../../test/seat-game.ts'
import { assignSeats, claimSeat, joinWaitingList, register } from '../enrollment/index.ts'
import { ask, run } from '../kernel/index.ts'
import { verifyAddress } from '../people/index.ts'
import { joining, mergeAccounts } from './merge-accounts.ts'
import { transcript } from './transcript.ts'

let open: Awaited<ReturnType<typeof openAddressHouse>>
beforeAll(async () => {
  open = await openAddressHouse({ payments: refunding() })
})
afterAll(() => open.close())

const fresh = () => ({ commandId: open.house.newId() })
type Actor = Parameters<typeof run>[1]

const merge = (actor: Actor, token: string, typed: string) =>
  run(open.house, actor, mergeAccounts, { token, typed, ...fresh() })
const places = (offeringId: string) =>
  open.db
    .selectFrom('enrollment')
    .select(['person_id', 'state', 'coverage', 'end_reason'])
    .where('offering_id', '=', offeringId)
    .orderBy('created_at')
    .execute()

/** Two accounts of one person in a training at $150: a district's seat claimed with one, a card paid with the other. */
const twice = async (its: { first: 'seat' | 'card' }) => {
  const district = await setDistrict(open, { capacity: 10 })
  const blockId = await district.bought(3)
  const work = await district.colleague()
  const home = await open.someone()
  const { token } = await district.link(blockId, { domains: ['people.example'] })
  const seat = async () => void (await run(open.house, work.actor, claimSeat, { token, ...fresh() }))
  const card = async () => {
    const { provider, offering } = district
    const lines = [{ subject: offering, person: home, cents: 15_000 }]
    const order = await open.world.order({ provider, buyer: home, lines })
    await open.world.enrollment(offering, home, { order, orderLine: order.lineIds[0] ?? '', coverage: 'card' })
    await sql`update enrollment set created_at = ${open.house.now()} where order_id = ${order.id}`.execute(open.db)
    return order
  }
  const later = () => open.setNow('2026-03-02T18:00:00.000Z')
  open.setNow('2026-03-02T17:00:00.000Z')
  if (its.first === 'seat') {
    await seat()
    later()
    await card()
  } else {
    await card()
    later()
    await seat()
  }
  return { district, blockId, work, home }
}

describe('joining two accounts', () => {
  test('stranger and unproven: only with the link, in the account that asked, with the address typed', async () => {
    const [kim, old, thief] = [await open.someone(), await open.someone(), await open.someone()]
    const token = await open.linkTo(kim.actor, old.email)
    expect(await open.standing(kim.actor, token)).toBe('join')
    expect(await run(open.house, kim.actor, verifyAddress, { token, ...fresh() })).toMatchObject({
      refusal: { code: 'accounts-join-first' },
    })
    expect(await merge(thief.actor, token, old.email)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await merge(old.actor, token, old.email)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await ask(open.house, old.actor, joining, { token })).toMatchObject({ ok: false })
    expect(await merge(kim.actor, token, 'yes')).toMatchObject({ refusal: { code: 'accounts-not-confirmed' } })
    expect(await merge(kim.actor, 'x'.repeat(43), old.email)).toMatchObject({ refusal: { code: 'not-found' } })
    const own = await open.linkTo(kim.actor, 'kim.new@mail.example')
    expect(await merge(kim.actor, own, 'kim.new@mail.example')).toMatchObject({
      refusal: { code: 'accounts-one-already' },
    })
  })

  test('the seat came first: it stays, the card’s money comes back whole, and everything adds up', async () => {
    const { district, blockId, work, home } = await twice({ first: 'seat' })
    const token = await open.linkTo(home.actor, work.email)
    expect(await ask(open.house, home.actor, joining, { token })).toMatchObject({
      value: { trainings: 1, doubles: [{ title: expect.any(String) }] },
    })
    const input = { token, typed: work.email, ...fresh() }
    const done = await run(open.house, home.actor, mergeAccounts, input)
    expect(done).toMatchObject({ value: { ended: 1 } })
    expect(await run(open.house, home.actor, mergeAccounts, input)).toEqual(done)
    expect(await places(district.offering.id)).toMatchObject([
      { person_id: home.id, state: 'confirmed', coverage: 'seat' },
      { person_id: home.id, state: 'canceled', coverage: 'card', end_reason: expect.stringMatching(/became one/) },
    ])
    expect(await countBlock(open, blockId)).toEqual({ claimed: 1, free: 2 })
    const refund = await open.db.selectFrom('refund').select(['amount_cents', 'state']).execute()
    expect(refund).toEqual([{ amount_cents: 15_000, state: 'requested' }])
    const pool = await countPool(open, district.offering.id)
    expect(pool).toMatchObject({ taken: 3, accounted: 3 })
    expect(await merge(home.actor, token, work.email)).toMatchObject({ ok: false })
  })

  test('the card came first: it stays, the district’s seat is free again, with its reason', async () => {
    const { district, blockId, work, home } = await twice({ first: 'card' })
    const token = await open.linkTo(work.actor, home.email)
    expect(await merge(work.actor, token, home.email)).toMatchObject({ value: { ended: 1 } })
    expect(await countBlock(open, blockId)).toEqual({ free: 3 })
    const [event] = await open.db
      .selectFrom('block_seat_event')
      .select(['reason', 'to_state'])
      .where('block_id', '=', blockId)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .execute()
    expect(event).toMatchObject({ to_state: 'free', reason: 'two accounts of one person became one' })
    const live = (await places(district.offering.id)).filter(({ state }) => state === 'confirmed')
    expect(live).toMatchObject([{ person_id: work.id, coverage: 'card' }])
    expect(await countPool(open, district.offering.id)).toMatchObject({ taken: 4, accounted: 4 })
  })

  test('one place in a line, none beside a seat; one who was only named brings their invitation', async () => {
    open.setNow('2026-03-02T17:00:00.000Z')
    const district = await setDistrict(open, { capacity: 1, cents: 0 })
    const [seated, a, b] = [await open.someone(), await open.someone(), await open.someone()]
    const offeringId = district.offering.id
    await run(open.house, seated.actor, register, { offeringId, payBy: 'nothing', expectedCents: 0, ...fresh() })
    for (const one of [a, b]) await run(open.house, one.actor, joinWaitingList, { offeringId, ...fresh() })
    expect(await merge(b.actor, await open.linkTo(b.actor, a.email), a.email)).toMatchObject({ ok: true })
    const line = () =>
      open.db
        .selectFrom('waiting_list_entry')
        .select('person_id')
        .where('offering_id', '=', offeringId)
        .where('state', 'in', ['waiting', 'offered'])
        .execute()
    expect(await line()).toEqual([{ person_id: b.id }])
    expect(await merge(b.actor, await open.linkTo(b.actor, seated.email), seated.email)).toMatchObject({ ok: true })
    expect(await line()).toEqual([])
    const other = await setDistrict(open, { cents: 0 })
    const blockId = await other.bought(1)
    const people = [{ name: 'B', email: 'named@school.example' }]
    await run(open.house, other.manager, assignSeats, { blockId, people, ...fresh() })
    const token = await open.linkTo(b.actor, 'named@school.example')
    expect(await merge(b.actor, token, 'named@school.example')).toMatchObject({ ok: true })
    expect(await places(other.offering.id)).toMatchObject([{ person_id: b.id, state: 'invited' }])
    const verified = await open.db
      .selectFrom('person_address')
      .select('verified_at')
      .where('email', '=', 'named@school.example')
      .execute()
    expect(verified).toHaveLength(1)
    expect(verified[0]?.verified_at).not.toBeNull()
  })

  test('one transcript: hours of both, those of one training once; either account opens it', async () => {
    const provider = await open.world.provider()
    const [kim, old] = [await open.someone(), await open.someone()]
    const award = async (offering: { id: string }, person: { id: string }, minutes: number) => {
      const claim = await open.world.claim(offering, person, { state: 'verified' })
      return open.world.award(offering, person, { claim, policy: provider.policies.credit, minutes })
    }
    const [both, only] = [await open.world.offering({ provider }), await open.world.offering({ provider })]
    await award(both, kim, 120)
    await award(both, old, 120)
    await award(only, old, 60)
    const undone = await open.world.offering({ provider })
    await open.world.claim(undone, kim, { state: 'in_progress' })
    await award(undone, old, 30)
    await open.world.marks(only, old)
    expect(await merge(kim.actor, await open.linkTo(kim.actor, old.email), old.email)).toMatchObject({ ok: true })
    const seen = await ask(open.house, kim.actor, transcript, {})
    expect(seen.ok && JSON.stringify(seen.value)).toContain('210')
    const rows = await open.db.selectFrom('award').select('awarded_minutes').where('person_id', '=', kim.id).execute()
    expect(rows.reduce((sum, { awarded_minutes: minutes }) => sum + minutes, 0)).toBe(210)
    const marks = await open.db.selectFrom('attendance_mark').select('id').where('person_id', '=', old.id).execute()
    expect(marks).toEqual([])
    const opened = await sql<{ id: string }>`
      select coalesce(merged_into, id) as id from person where id in (${kim.id}, ${old.id})`.execute(open.db)
    expect(new Set(opened.rows.map(({ id }) => id))).toEqual(new Set([kim.id]))
  })

  test('raced: each joins the other at once; one holds, and there is one person', async () => {
    const { district, work, home } = await twice({ first: 'seat' })
    const tokens = [await open.linkTo(home.actor, work.email), await open.linkTo(work.actor, home.email)] as const
    const answers = await Promise.all([
      merge(home.actor, tokens[0], work.email),
      merge(work.actor, tokens[1], home.email),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const live = (await places(district.offering.id)).filter(({ state }) => state === 'confirmed')
    expect(live).toHaveLength(1)
    const { rows } =
      await sql`select id from person where id in (${work.id}, ${home.id}) and merged_into is null`.execute(open.db)
    expect(rows).toHaveLength(1)
  })

  test('control: without ending what is double, the database refuses to make the accounts one', async () => {
    const { work, home } = await twice({ first: 'seat' })
    const moved = open.db
      .transaction()
      .execute((tx) => updateOwner(tx as Parameters<typeof updateOwner>[0], work.id, home.id))
    await expect(moved).rejects.toMatchObject({ constraint: 'enrollment_once' })
    const altered = sql`update award set awarded_minutes = awarded_minutes + 1`.execute(open.db)
    await expect(altered).rejects.toMatchObject({ constraint: 'append_only' })
  })

  test('every column that names a person is known: it follows the person, or says who did something', async () => {
    const { rows } = await sql<{ column: string }>`
      select c.conrelid::regclass || '.' || a.attname as column from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' and c.confrelid = 'person'::regclass`.execute(open.db)
    const did =
      /\.(created_by|granted_by|decided_by|requested_by|made_by|recorded_by|registered_by|answered_by|run_confirmed_by)$|^(person\.merged_into|person_merge\.\w+|roster_message\.author_id|(block_seat|waiting_list|enrollment)_event\.person_id)$/
    const own = new Set(Object.entries(ownColumns).map(([table, column]) => `${table}.${column}`))
    expect(rows.map(({ column }) => column).filter((column) => !own.has(column) && !did.test(column))).toEqual([])
  })
})
