import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { answer } from './answer.ts'
import { form } from './form.ts'
import { summary } from './summary.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const commandId = () => open.house.newId()
const good = { objectives: 5, relevance: 5, quality: 4, standards: 4, suggestions: 'More time.' }

const stage = async () => {
  const { world } = open
  const provider = await world.provider()
  const trainer = await world.person()
  const offering = await world.offering({ provider, instructors: [trainer], sessions: [{ date: '2026-03-09' }] })
  open.setNow('2026-03-09T16:00:00.000Z')
  return { offering, trainer: await world.actor(trainer) }
}
const participant = async (offering: { id: string }) => {
  const person = await open.world.person()
  await open.world.enrollment(offering, person)
  return open.world.actor(person)
}
type Who = Awaited<ReturnType<typeof participant>>
const reply = (actor: Who, offering: { id: string }, answers: object = good) =>
  run(open.house, actor, answer, {
    offeringId: offering.id,
    commandId: commandId(),
    answers: { ...answers },
  })

test('a stranger, and someone who took no part, find nothing', async () => {
  const { offering, trainer } = await stage()
  const bystander = await open.world.actor(await open.world.person())
  for (const actor of [{ kind: 'anyone' } as const, bystander, trainer]) {
    expect(await reply(actor, offering)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await ask(open.house, actor, form, { slug: offering.slug })).toMatchObject({
      refusal: { code: 'not-found' },
    })
  }
})

test('refused before the last session, and on the question left out', async () => {
  const { offering } = await stage()
  const actor = await participant(offering)
  expect(await reply(actor, offering, { objectives: 5 })).toMatchObject({
    refusal: { code: 'question-unanswered', field: 'answers.relevance' },
  })
  open.setNow('2026-03-09T15:59:59.999Z')
  expect(await reply(actor, offering)).toMatchObject({ refusal: { code: 'evaluation-not-open' } })
})

test('done by someone on the roster and by someone with marks only; the law’s topics are asked', async () => {
  const { offering } = await stage()
  const walkIn = await open.world.person()
  await open.world.marks(offering, walkIn)
  for (const actor of [await participant(offering), await open.world.actor(walkIn)]) {
    const asked = await ask(open.house, actor, form, { slug: offering.slug })
    expect(asked.ok && asked.value.questions.map(({ key }) => key)).toEqual([
      'objectives',
      'relevance',
      'quality',
      'standards',
      'suggestions',
    ])
    expect(await reply(actor, offering)).toMatchObject({ ok: true })
    expect(await ask(open.house, actor, form, { slug: offering.slug })).toMatchObject({
      value: { answeredBefore: true },
    })
  }
})

test('twice and raced is one answer', async () => {
  const { offering } = await stage()
  const actor = await participant(offering)
  const id = commandId()
  const same = { offeringId: offering.id, answers: good, commandId: id }
  expect(await run(open.house, actor, answer, same)).toEqual(await run(open.house, actor, answer, same))
  const other = await participant(offering)
  const answers = await Promise.all(Array.from({ length: 6 }, () => reply(other, offering)))
  expect(answers.filter((one) => one.ok)).toHaveLength(1)
  const { rows } = await sql`select from evaluation_answer where offering_id = ${offering.id}`.execute(open.db)
  expect(rows).toHaveLength(2)
})

test('an answer holds no person, no clock time, and no order: nothing in its row leads to who gave it', async () => {
  const { offering } = await stage()
  const people: Who[] = []
  for (let index = 0; index < 12; index += 1) people.push(await participant(offering))
  for (const actor of people) await reply(actor, offering)
  const columns = await sql<{ name: string; type: string }>`
    select column_name as name, data_type as type from information_schema.columns where table_name = 'evaluation_answer'`.execute(
    open.db,
  )
  expect(columns.rows.map(({ name, type }) => `${name} ${type}`).toSorted()).toEqual([
    'answered_on date',
    'answers jsonb',
    'comment text',
    'form_id uuid',
    'id uuid',
    'offering_id uuid',
  ])
  const kept = await open.db
    .selectFrom('evaluation_answer')
    .selectAll()
    .where('offering_id', '=', offering.id)
    .execute()
  const text = JSON.stringify(kept)
  for (const actor of people) expect(actor.kind === 'person' && text.includes(actor.personId)).toBe(false)
  const ids = kept.map(({ id }) => id)
  // Version 4: drawn, not counted up. In the order of writing they are not in their own order.
  expect(ids.every((id) => id[14] === '4')).toBe(true)
  expect(ids).not.toEqual(ids.toSorted())
  const audit = await open.db.selectFrom('audit').select('details').where('subject_id', '=', offering.id).execute()
  expect(audit.every(({ details }) => JSON.stringify(details) === '{}')).toBe(true)
})

test('a summary from five answers up, for the offering’s trainers only', async () => {
  const { offering, trainer } = await stage()
  const other = await stage()
  for (let index = 0; index < 4; index += 1) await reply(await participant(offering), offering)
  const see = (actor: Who) => ask(open.house, actor, summary, { offeringId: offering.id })
  expect(await see(trainer)).toMatchObject({ value: { summary: { shown: false, answers: 4, neededAnswers: 5 } } })
  const last = await participant(offering)
  await reply(last, offering, { ...good, quality: 1 })
  expect(await see(trainer)).toMatchObject({ value: { summary: { shown: true, answers: 5 } } })
  expect(await see(last)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await see(other.trainer)).toMatchObject({ refusal: { code: 'not-found' } })
})
