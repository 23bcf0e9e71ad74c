import { listRoster } from '@inservice/db/attendance'
import { listBreaches } from '@inservice/db/reports'
import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, queueStage } from '../../test/index.ts'
import { run } from '../kernel/index.ts'
import { overbook } from './overbook.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const reason = 'Her coach asked for it'
const stageOf = async (capacity = 2) => {
  const stage = await queueStage(open, { capacity })
  const { offeringId, registrar } = stage
  const add = (whom: { email?: string; entryId?: Id }, actor: typeof registrar = registrar) =>
    run(open.house, actor, overbook, { offeringId, ...whom, reason, commandId: open.house.newId() })
  const pool = () =>
    open.db
      .selectFrom('seat_pool')
      .select(['capacity', 'taken', 'overbooked'])
      .where('offering_id', '=', offeringId)
      .executeTakeFirstOrThrow()
  const steps = async () => (await stage.board()).log.map(({ said }) => said.en).toReversed()
  return { ...stage, add, pool, steps }
}
const sound = async () => {
  expect(await listBreaches(open.db, { ids: 'installation' }, open.house.now())).toEqual([])
}

test('a stranger, a trainer, and the person themselves find nothing', async () => {
  const { add, someone, offeringId, pool } = await stageOf()
  const guest = await someone('Gia', 'Guest')
  const trainer = await someone()
  await open.world.grant(trainer, 'trainer', { kind: 'offering', id: offeringId })
  for (const actor of [await open.world.actor(trainer), guest.actor])
    expect(await add({ email: guest.email }, actor)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await pool()).toMatchObject({ taken: 2, overbooked: 0 })
})

test('refused with a sentence: nobody named, unknown, there already, a free seat, a party, closed', async () => {
  const { add, someone, seated, join, resize, pool, offeringId } = await stageOf()
  const guest = await someone('Gia', 'Guest')
  expect(await add({})).toMatchObject({ refusal: { code: 'overbook-whom' } })
  expect(await add({ email: 'nobody@nowhere.example' })).toMatchObject({ refusal: { code: 'overbook-unknown' } })
  expect(await add({ email: seated[0]?.email ?? '' })).toMatchObject({ refusal: { code: 'overbook-enrolled' } })
  expect(await add({ entryId: open.house.newId() })).toMatchObject({ refusal: { code: 'not-in-line' } })
  const party = await join(await someone('Lia', 'Lead'), [{ name: 'Mate', email: 'mate@team.example' }])
  expect(await add({ entryId: party.entryId })).toMatchObject({ refusal: { code: 'overbook-party' } })
  await resize(3)
  expect(await add({ email: guest.email })).toMatchObject({ refusal: { code: 'overbook-seats-free' } })
  const close = (closed: boolean) =>
    open.db.updateTable('seat_pool').set({ closed }).where('offering_id', '=', offeringId).execute()
  await close(true)
  expect(await add({ email: guest.email })).toMatchObject({ refusal: { code: 'registration-closed' } })
  await close(false)
  await open.work()
  expect(await pool()).toMatchObject({ overbooked: 0 })
})

test('a training that costs money is refused, and nothing is written', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity: 1, prices: [{ cents: 12_000 }] })
  await open.world.enrollment(offering, await open.world.person())
  const clerk = await open.world.person()
  await open.world.grant(clerk, 'registrar', { kind: 'provider', id: provider.id })
  const guest = await open.world.person()
  const wish = { offeringId: offering.id, email: guest.email, reason, commandId: open.house.newId() }
  expect(await run(open.house, await open.world.actor(clerk), overbook, wish)).toMatchObject({
    refusal: { code: 'overbook-paid', facts: { cents: 12_000 } },
  })
})

test('done: confirmed beyond the capacity, told, audited, in the log and on the roster with the reason; twice is refused', async () => {
  const { add, someone, join, pool, steps, board, registrar, offeringId } = await stageOf()
  const guest = await someone('Gia', 'Guest')
  const waits = await join(await someone('Ada', 'Waits'))
  await join(await someone('Bo', 'Waits'))
  const commandId = open.house.newId()
  const wish = { offeringId, email: guest.email, reason, commandId }
  const first = await run(open.house, registrar, overbook, wish)
  expect(first).toMatchObject({ ok: true, value: { name: 'Gia Guest' } })
  expect(await run(open.house, registrar, overbook, wish)).toEqual(first)
  expect(await add({ email: guest.email })).toMatchObject({ refusal: { code: 'overbook-enrolled' } })
  expect(await add({ entryId: waits.entryId })).toMatchObject({ ok: true })
  expect(await add({ entryId: waits.entryId })).toMatchObject({ refusal: { code: 'not-in-line' } })
  expect(await pool()).toEqual({ capacity: 2, taken: 4, overbooked: 2 })
  await open.work()
  const seen = await board()
  expect(seen).toMatchObject({ overbooked: 2, replays: true, line: [{ name: 'Bo Waits', place: 1 }] })
  expect(seen.added.map((one) => [one.name, one.reason])).toContainEqual(['Gia Guest', reason])
  expect(await steps()).toContain('Rosa Diaz added Gia Guest beyond the capacity: Her coach asked for it.')
  expect(await steps()).toContain('Rosa Diaz added Ada Waits beyond the capacity: Her coach asked for it.')
  const letters = await open.db.selectFrom('letter').select('kind').where('email', '=', guest.email).execute()
  expect(letters.map(({ kind }) => kind)).toContain('registration-confirmed')
  const events = await open.db
    .selectFrom('enrollment_event')
    .innerJoin('enrollment', 'enrollment.id', 'enrollment_event.enrollment_id')
    .select(['enrollment_event.reason', 'enrollment_event.made_by'])
    .where('enrollment.person_id', '=', guest.id)
    .execute()
  expect(events).toMatchObject([{ reason: `added beyond the capacity: ${reason}` }])
  expect(events[0]?.made_by).not.toBe(guest.id)
  const listed = await listRoster(open.db, offeringId)
  expect(listed.find(({ personId }) => personId === guest.id)?.overbookReason).toBe(reason)
  const audits = await open.db
    .selectFrom('audit')
    .select('details')
    .where('command', '=', 'enrollment.overbook')
    .execute()
  expect(audits).toContainEqual({ details: { offeringId, personId: guest.id, reason } })
  await sound()
})

test('a freed seat makes up for it before the line is asked; the next one is the line’s', async () => {
  const { add, someone, join, leave, seated, pool, board, steps, place, resize } = await stageOf()
  const ada = await join(await someone('Ada', 'Waits'))
  await add({ email: (await someone('Gia', 'Guest')).email })
  await add({ email: (await someone('Gus', 'Guest')).email })
  const [one, two] = seated
  if (one) await leave(one)
  await open.work()
  expect(await pool()).toEqual({ capacity: 2, taken: 3, overbooked: 1 })
  expect(await place(ada)).toMatchObject({ state: 'waiting' })
  expect((await steps()).at(-1)).toMatch(/^One seat came free, after someone withdrew: it makes up for/)
  expect(await resize(3)).toMatchObject({ ok: true, value: { freed: 0 } })
  await open.work()
  expect(await pool()).toEqual({ capacity: 3, taken: 3, overbooked: 0 })
  expect(await place(ada)).toMatchObject({ state: 'waiting' })
  if (two) await leave(two)
  await open.work()
  expect(await place(ada)).toMatchObject({ state: 'offered' })
  expect(await pool()).toEqual({ capacity: 3, taken: 3, overbooked: 0 })
  expect(await board()).toMatchObject({ overbooked: 0, replays: true })
  await sound()
})

test('raced: the same person once; others and registrations exactly as many as there are seats and reasons', async () => {
  const { add, someone, enroll, resize, pool } = await stageOf()
  const guest = await someone()
  const twice = await Promise.all([add({ email: guest.email }), add({ email: guest.email })])
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await pool()).toEqual({ capacity: 2, taken: 3, overbooked: 1 })
  await resize(4)
  const [people, more] = [await Promise.all([1, 2, 3].map(() => someone())), [await someone(), await someone()]]
  const [enrolled, added] = await Promise.all([
    Promise.all(people.map((one) => enroll(one))),
    Promise.all(more.map(({ email }) => add({ email }))),
  ])
  await open.work()
  expect(enrolled.filter(({ ok }) => ok)).toHaveLength(1)
  const beyond = added.filter(({ ok }) => ok).length
  expect(await pool()).toEqual({ capacity: 4, taken: 4 + beyond, overbooked: beyond })
  await sound()
})

test('control: the constraint stops a seat beyond the capacity that no reason stands for; without it, one is oversold and the recount tells', async () => {
  const { offeringId, someone } = await stageOf()
  const oversell = async () => {
    await open.world.enrollment({ id: offeringId }, await someone())
  }
  const off = sql`update seat_pool set taken = taken + 1 where offering_id = ${offeringId}`
  await expect(off.execute(open.db)).rejects.toThrow('seat_never_sold_twice')
  await sql`alter table seat_pool drop constraint seat_never_sold_twice`.execute(open.db)
  await oversell()
  const found = await listBreaches(open.db, { ids: 'installation' }, open.house.now())
  expect(found).toMatchObject([{ code: 'pool-miscounted', subjectId: offeringId, facts: { capacity: 2, taken: 3 } }])
})
