import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { cellHistory } from './cell-history.ts'
import { mark } from './mark.ts'
import { roster } from './roster.ts'
import { rosterRows } from './roster-rows.ts'
import { signInSheet } from './sign-in-sheet.ts'
import { teaching } from './teaching.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const commandId = () => open.house.newId()
const present = { kind: 'present' } as const

/** An offering that meets today, 9:30 to 12:00 in Seattle, with its trainer and three people. */
const today = async () => {
  const provider = await open.world.provider()
  const trainer = await open.world.person({ givenName: 'Sam', familyName: 'Ortiz' })
  const sessions = [{ date: '2026-03-02', from: '09:30', to: '12:00' }, { date: '2026-03-09' }]
  const offering = await open.world.offering({ provider, instructors: [trainer], sessions })
  const people = []
  for (const familyName of ['Abe', 'Bell', 'Cruz']) {
    const person = await open.world.person({ familyName })
    await open.world.enrollment(offering, person)
    people.push(person)
  }
  const [sessionId = '', laterId = ''] = offering.sessionIds
  const cells = people.map(({ id }) => ({ sessionId, personId: id, wish: present }))
  return { provider, offering, people, trainer, actor: await open.world.actor(trainer), sessionId, laterId, cells }
}
const markCount = async (offeringId: string) => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from attendance_mark m
    join session s on s.id = m.session_id where s.offering_id = ${offeringId}`.execute(open.db)
  return rows[0]?.count
}

test('a stranger, a person on the roster and another’s trainer find no roster to read or mark', async () => {
  const { offering, people, cells, sessionId } = await today()
  const other = await today()
  const onIt = await open.world.actor(people[0]!)
  for (const actor of [{ kind: 'anyone' } as const, onIt, other.actor]) {
    const marked = await run(open.house, actor, mark, { offeringId: offering.id, cells, commandId: commandId() })
    expect(marked).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await ask(open.house, actor, roster, { offeringId: offering.id })).toMatchObject({ ok: false })
    expect(await ask(open.house, actor, rosterRows, { offeringId: offering.id })).toMatchObject({ ok: false })
    expect(await ask(open.house, actor, signInSheet, { sessionId })).toMatchObject({ ok: false })
    expect(await ask(open.house, actor, cellHistory, { sessionId, personId: people[0]!.id })).toMatchObject({
      ok: false,
    })
  }
  expect(await markCount(offering.id)).toBe(0)
})

test('a bulk mark is all or nothing: one who is not on the roster, and a session that has not begun', async () => {
  const { offering, actor, cells, laterId, people } = await today()
  const outsider = await open.world.person()
  const send = (more: (typeof cells)[number]) =>
    run(open.house, actor, mark, { offeringId: offering.id, cells: [...cells, more], commandId: commandId() })
  expect(await send({ ...cells[0]!, personId: outsider.id })).toMatchObject({ refusal: { code: 'not-on-roster' } })
  expect(await send({ sessionId: laterId, personId: people[0]!.id, wish: present })).toMatchObject({
    refusal: { code: 'session-not-begun' },
  })
  const elsewhere = await today()
  expect(await send({ ...cells[0]!, sessionId: elsewhere.sessionId })).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await markCount(offering.id)).toBe(0)
})

test('marked, corrected and undone: the roster shows it, the record keeps it all', async () => {
  const { offering, actor, cells, sessionId, people } = await today()
  const personId = people[1]!.id
  const set = (wish: object) =>
    run(open.house, actor, mark, {
      offeringId: offering.id,
      cells: [{ sessionId, personId, wish: wish as typeof present }],
      commandId: commandId(),
    })
  expect(await run(open.house, actor, mark, { offeringId: offering.id, cells, commandId: commandId() })).toMatchObject({
    value: { marks: 6 },
  })
  open.setNow('2026-03-02T20:10:00.000Z')
  const late = { kind: 'times', stretches: [{ from: '2026-03-02T18:15:00.000Z', to: null }] }
  expect(await set(late)).toMatchObject({ value: { marks: 3 } })
  const shown = await ask(open.house, actor, roster, { offeringId: offering.id })
  if (!shown.ok) throw new Error('no roster')
  expect(shown.value.rows.map(({ familyName, state }) => [familyName, state])).toEqual([
    ['Abe', 'confirmed'],
    ['Bell', 'confirmed'],
    ['Cruz', 'confirmed'],
    ['Ortiz', 'instructor'],
  ])
  expect(shown.value.rows[1]?.cells[sessionId]).toMatchObject({ kind: 'no-sign-out', lateMinutes: 45, minutes: 0 })
  const before = shown.value.rows[0]?.cells[sessionId]
  expect(before).toMatchObject({ kind: 'present', minutes: 150 })
  open.setNow('2026-03-02T20:12:00.000Z')
  await set(present)
  const history = await ask(open.house, actor, cellHistory, { sessionId, personId })
  expect(history).toMatchObject({
    value: {
      entries: [
        { by: 'Sam Ortiz', source: 'trainer', added: [{}, {}], voided: [{ direction: 'in' }] },
        { added: [{}], voided: [{}, {}] },
        { added: [{}, {}], voided: [] },
      ],
    },
  })
  open.setNow('2026-03-02T17:00:00.000Z')
})

test('twice with the same id is one mark', async () => {
  const { offering, actor, cells } = await today()
  const input = { offeringId: offering.id, cells: [...cells, ...cells], commandId: commandId() }
  const first = await run(open.house, actor, mark, input)
  expect(first).toMatchObject({ value: { marks: 6 } })
  expect(await run(open.house, actor, mark, input)).toEqual(first)
  expect(await markCount(offering.id)).toBe(6)
})

test('two who mark the same cells go one after the other: each person is marked in once', async () => {
  const { offering, actor, cells, provider } = await today()
  const registrar = await open.world.person()
  await open.world.grant(registrar, 'registrar', { kind: 'provider', id: provider.id })
  const second = await open.world.actor(registrar)
  const answers = await Promise.all(
    [actor, second, actor, second].map((by) =>
      run(open.house, by, mark, { offeringId: offering.id, cells, commandId: commandId() }),
    ),
  )
  expect(answers.every(({ ok }) => ok)).toBe(true)
  expect(await markCount(offering.id)).toBe(6)
})

test('control: read without the lock, and both append', async () => {
  const { offering, cells, sessionId } = await today()
  const personId = cells[0]!.personId
  const naive = () =>
    open.db.transaction().execute(async (tx) => {
      const there = await tx.selectFrom('attendance_mark').select('id').where('person_id', '=', personId).execute()
      await sql`select pg_sleep(0.05)`.execute(tx)
      if (there.length > 0) return
      await sql`insert into attendance_mark (id, session_id, person_id, direction, at, source, made_at)
        values (${open.house.newId()}, ${sessionId}, ${personId}, 'in', now(), 'trainer', now())`.execute(tx)
    })
  await Promise.all([naive(), naive()])
  expect(await markCount(offering.id)).toBe(2)
})

test('marks without a place on the roster are listed, with how the place ended', async () => {
  const { offering, people, actor, sessionId } = await today()
  await open.world.marks(offering, people[2]!, { session: { id: sessionId } })
  await sql`update enrollment set state = 'withdrawn' where person_id = ${people[2]!.id}`.execute(open.db)
  const shown = await ask(open.house, actor, roster, { offeringId: offering.id })
  expect(shown).toMatchObject({
    value: { unenrolled: [{ personId: people[2]!.id, endedAs: 'withdrawn', sessionIds: [sessionId] }] },
  })
})

test('a trainer sees the sessions of today with who is expected and marked, and only their own offerings', async () => {
  const { offering, actor, cells, sessionId, trainer } = await today()
  await run(open.house, actor, mark, { offeringId: offering.id, cells: cells.slice(0, 2), commandId: commandId() })
  expect(await ask(open.house, actor, teaching, {})).toMatchObject({
    value: { today: [{ sessionId, expected: 3, marked: 2 }], offerings: [{ id: offering.id, unmarkedCount: 0 }] },
  })
  expect(await ask(open.house, actor, teaching, { q: 'nothing like it' })).toMatchObject({ value: { offerings: [] } })
  expect(await ask(open.house, actor, teaching, { past: true })).toMatchObject({ value: { offerings: [] } })
  const sheet = await ask(open.house, actor, signInSheet, { sessionId })
  expect(sheet).toMatchObject({
    value: { instructors: [trainer.name], rows: [{ name: expect.stringMatching(/^Abe, /) }, {}, {}] },
  })
})
