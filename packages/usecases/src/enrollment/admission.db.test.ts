import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { run } from '../kernel/index.ts'
import { holdSeat } from './hold-seat.ts'
import { register } from './register.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const stage = async (capacity: number, people: number) => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity })
  const persons = []
  for (let at = 0; at < people; at += 1) persons.push(await open.world.person())
  const actors = await Promise.all(persons.map((person) => open.world.actor(person)))
  return { offeringId: offering.id, actors }
}
type Actor = Awaited<ReturnType<typeof stage>>['actors'][number]
const free = { payBy: 'nothing', expectedCents: 0 } as const
const ask = (actor: Actor, offeringId: string, commandId = open.house.newId(), house = open.house) =>
  run(house, actor, register, { ...free, offeringId, commandId })
const codeOf = (answer: Awaited<ReturnType<typeof ask>>) => (answer.ok ? 'ok' : answer.refusal.code)
const takenOf = (offeringId: string) =>
  open.db.selectFrom('seat_pool').select('taken').where('offering_id', '=', offeringId).executeTakeFirstOrThrow()

test('who comes first is served first: the last seats go in the order of arrival', async () => {
  const { offeringId, actors } = await stage(7, 30)
  const answers = await Promise.all(actors.map((actor) => ask(actor, offeringId)))
  expect(answers.map(codeOf)).toEqual([...Array(7).fill('ok'), ...Array(23).fill('offering-full')])
  expect(await takenOf(offeringId)).toEqual({ taken: 7 })
})

test('each of a group has an answer of its own: a stranger, one who asks twice, one who is registered, a command that is repeated', async () => {
  const { offeringId, actors } = await stage(40, 12)
  const [first, second, third] = actors
  if (!first || !second || !third) throw new Error('twelve came')
  expect(codeOf(await ask(first, offeringId))).toBe('ok')
  const commandId = open.house.newId()
  const answers = await Promise.all([
    ask(first, offeringId),
    run(open.house, { kind: 'anyone' }, register, { ...free, offeringId, commandId: open.house.newId() }),
    ask(second, offeringId),
    ask(second, offeringId),
    ask(third, offeringId, commandId),
    ask(third, offeringId, commandId),
    ...actors.slice(3).map((actor) => ask(actor, offeringId)),
  ])
  expect(answers.slice(0, 4).map(codeOf)).toEqual(['already-registered', 'not-found', 'ok', 'already-registered'])
  expect(answers[4]).toMatchObject({ ok: true })
  expect(answers[5]).toEqual(answers[4])
  expect(answers.slice(6).map(codeOf)).toEqual(Array(9).fill('ok'))
  expect(await takenOf(offeringId)).toEqual({ taken: 12 })
})

test('a seat held is a seat used; held in groups, registered in groups, nobody counts twice', async () => {
  const { offeringId, actors } = await stage(10, 25)
  const held = await Promise.all(
    actors.map((actor) => run(open.house, actor, holdSeat, { offeringId, commandId: open.house.newId() })),
  )
  expect(held.filter(({ ok }) => ok)).toHaveLength(10)
  expect(await takenOf(offeringId)).toEqual({ taken: 10 })
  const answers = await Promise.all(actors.map((actor) => ask(actor, offeringId)))
  expect(answers.map(codeOf)).toEqual([...Array(10).fill('ok'), ...Array(15).fill('offering-full')])
  expect(await takenOf(offeringId)).toEqual({ taken: 10 })
  const live = await open.db
    .selectFrom('seat_hold')
    .select('id')
    .where('offering_id', '=', offeringId)
    .where('released_at', 'is', null)
    .execute()
  expect(live).toEqual([])
})

test('two processes side by side sell what there is, once', async () => {
  const { offeringId, actors } = await stage(9, 40)
  const other = { ...open.house }
  const answers = await Promise.all(
    actors.map((actor, at) => ask(actor, offeringId, open.house.newId(), at % 2 ? other : open.house)),
  )
  expect(answers.map(codeOf).filter((code) => code === 'ok')).toHaveLength(9)
  expect(answers.map(codeOf).filter((code) => code === 'offering-full')).toHaveLength(31)
  expect(await takenOf(offeringId)).toEqual({ taken: 9 })
})

test('a full offering is answered without its lock; one with a seat left has to wait for it', async () => {
  const full = await stage(1, 3)
  const [taker, ...late] = full.actors
  if (!taker) throw new Error('three came')
  expect(codeOf(await ask(taker, full.offeringId))).toBe('ok')
  const free = await stage(1, 1)
  const waiting = await open.db.transaction().execute(async (tx) => {
    await sql`select from seat_pool where offering_id in (${full.offeringId}, ${free.offeringId}) for update`.execute(
      tx,
    )
    const answers = await Promise.all(late.map((actor) => ask(actor, full.offeringId)))
    expect(answers.map(codeOf)).toEqual(['offering-full', 'offering-full'])
    const asked = Promise.all(free.actors.map((actor) => ask(actor, free.offeringId)))
    const first = await Promise.race([
      asked.then(() => 'answered'),
      new Promise((done) => setTimeout(done, 300, 'waits')),
    ])
    expect(first).toBe('waits')
    return { asked }
  })
  expect((await waiting.asked).map(codeOf)).toEqual(['ok'])
})

test('one bad row does not fail the others: they go alone, in their order', async () => {
  const { offeringId, actors } = await stage(20, 8)
  await sql`create function refuse_third() returns trigger language plpgsql as $$
    begin if new.person_id = ${sql.lit(actors[2]?.kind === 'person' ? actors[2].personId : '')}
      then raise exception 'a bad row'; end if; return new; end $$`.execute(open.db)
  await sql`create trigger refuse_third before insert on enrollment for each row execute function refuse_third()`.execute(
    open.db,
  )
  const answers = await Promise.allSettled(actors.map((actor) => ask(actor, offeringId)))
  await sql`drop trigger refuse_third on enrollment`.execute(open.db)
  expect(answers.map((one) => (one.status === 'fulfilled' ? codeOf(one.value) : 'failed'))).toEqual([
    'ok',
    'ok',
    'failed',
    ...Array(5).fill('ok'),
  ])
  expect(await takenOf(offeringId)).toEqual({ taken: 7 })
})
