import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { OfferingDraft } from '@inservice/domain/catalog'
import { ask, run } from '../kernel/index.ts'
import { draft } from './draft.ts'
import { publish } from './publish.ts'
import { saveDraft } from './save-draft.ts'
import { search } from './search.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const ready = OfferingDraft.parse({
  title: 'Data coaching for equity',
  summary: 'Two afternoons with your own data.',
  objectives: 'Read disaggregated data together.',
  agenda: 'Read, ask, plan.',
  standards: 'PSEL 3',
  evaluationPlan: 'Form at the end.',
  audiences: ['teacher'],
  format: 'online',
  onlineUrl: 'https://meet.example/data',
  sessions: [
    {
      date: '2026-04-07',
      from: '13:00',
      to: '16:00',
      designations: ['equity'],
      pauses: [{ from: '14:30', to: '14:45', kind: 'break' }],
    },
  ],
  instructors: [{ name: 'Rosa Lim', email: 'rosa.lim@esd.example', qualifications: 'Data coach for nine years.' }],
  capacity: 24,
  priceCents: 9_000,
  memberPriceCents: 6_000,
  contactName: 'Desk',
  contactEmail: 'desk@esd.example',
})
const desk = async () => {
  const provider = await open.world.provider()
  const registrar = await open.world.person()
  await open.world.grant(registrar, 'registrar', { kind: 'provider', id: provider.id })
  return { provider, actor: await open.world.actor(registrar) }
}
const commandId = () => open.house.newId()

test('a trainer without an address, or half of one, is saved as typed; publishing names the field', async () => {
  const { provider, actor } = await desk()
  const draftId = open.house.newId()
  const instructors = [
    { name: 'Rosa Lim', email: 'rosa@', qualifications: 'Nine years.' },
    { name: '', email: '', qualifications: '' },
  ]
  const body = { ...ready, instructors }
  const wanted = { draftId, providerId: provider.id, version: 0, body, commandId: commandId() }
  expect(await run(open.house, actor, saveDraft, wanted)).toMatchObject({ ok: true, value: { version: 1 } })
  const saved = await ask(open.house, actor, draft, { draftId })
  expect(saved).toMatchObject({ value: { body: { instructors } } })
  expect(saved.ok ? saved.value.problems : []).toContainEqual({
    field: 'instructors.0.email',
    code: 'instructor-address-needed',
  })
  const published = run(open.house, actor, publish, { draftId, version: 1, note: 'Approved.', commandId: commandId() })
  expect(await published).toMatchObject({ refusal: { code: 'draft-not-ready', field: 'instructors.0.email' } })
})

test('a stranger and another desk find no draft', async () => {
  const { provider, actor } = await desk()
  const other = await desk()
  const draftId = open.house.newId()
  await run(open.house, actor, saveDraft, {
    draftId,
    providerId: provider.id,
    version: 0,
    body: ready,
    commandId: commandId(),
  })
  expect(await ask(open.house, { kind: 'anyone' }, draft, { draftId })).toMatchObject({
    refusal: { code: 'not-found' },
  })
  expect(await ask(open.house, other.actor, draft, { draftId })).toMatchObject({ refusal: { code: 'not-found' } })
  expect(
    await run(open.house, other.actor, publish, { draftId, version: 1, note: 'ok', commandId: commandId() }),
  ).toMatchObject({ refusal: { code: 'not-found' } })
})

test('refused where something is missing, and where someone else saved meanwhile', async () => {
  const { provider, actor } = await desk()
  const draftId = open.house.newId()
  const save = (version: number, its: object) =>
    run(open.house, actor, saveDraft, {
      draftId,
      providerId: provider.id,
      version,
      body: { ...ready, ...its },
      commandId: commandId(),
    })
  expect(await save(0, { standards: '' })).toMatchObject({ ok: true, value: { version: 1 } })
  expect(
    await run(open.house, actor, publish, { draftId, version: 1, note: 'ok', commandId: commandId() }),
  ).toMatchObject({ refusal: { code: 'draft-not-ready', facts: { count: 1 }, field: 'standards' } })
  expect(await save(0, {})).toMatchObject({ refusal: { code: 'changed-meanwhile' } })
})

test('two providers publish a training of one name for one day', async () => {
  const desks = [await desk(), await desk()]
  const answers = []
  for (const { provider, actor } of desks) {
    const draftId = open.house.newId()
    const body = { ...ready, title: 'Held by two' }
    await run(open.house, actor, saveDraft, {
      draftId,
      providerId: provider.id,
      version: 0,
      body,
      commandId: commandId(),
    })
    answers.push(await run(open.house, actor, publish, { draftId, version: 1, note: 'ok', commandId: commandId() }))
  }
  expect(answers).toMatchObject([{ ok: true }, { ok: true }])
})

test('published: address, number, approval, sessions, seats, trainer; found in the catalog; twice is one', async () => {
  const { provider, actor } = await desk()
  const draftId = open.house.newId()
  await run(open.house, actor, saveDraft, {
    draftId,
    providerId: provider.id,
    version: 0,
    body: ready,
    commandId: commandId(),
  })
  const id = commandId()
  const answer = await run(open.house, actor, publish, {
    draftId,
    version: 1,
    note: 'Approved on March 2.',
    commandId: id,
  })
  expect(answer).toMatchObject({
    ok: true,
    value: { slug: expect.stringMatching(/^data-coaching-for-equity-apr-7-[a-z0-9]+-\d{4}-0001$/) },
  })
  expect(
    await run(open.house, actor, publish, { draftId, version: 1, note: 'Approved on March 2.', commandId: id }),
  ).toEqual(answer)
  expect(
    await run(open.house, actor, publish, { draftId, version: 2, note: 'again', commandId: commandId() }),
  ).toMatchObject({ refusal: { code: 'offering-step-closed' } })
  const offeringId = answer.ok ? answer.value.offeringId : ''
  const approval = await open.db
    .selectFrom('offering_approval')
    .selectAll()
    .where('offering_id', '=', offeringId)
    .executeTakeFirstOrThrow()
  expect(approval).toMatchObject({ decision: 'approved', approved_minutes: 165, comment: 'Approved on March 2.' })
  const pool = await open.db
    .selectFrom('seat_pool')
    .selectAll()
    .where('offering_id', '=', offeringId)
    .executeTakeFirstOrThrow()
  expect(pool).toMatchObject({ capacity: 24, taken: 0 })
  const found = await ask(open.house, { kind: 'anyone' }, search, { q: 'data coching', designation: ['equity'] })
  expect(found).toMatchObject({
    ok: true,
    value: { spelling: 'close', offerings: [{ id: offeringId, title: ready.title }] },
  })
  // Two letters the wrong way round; and words that are spelled right are not loosened.
  for (const [q, spelling] of [
    ['equtiy', 'close'],
    ['equity', 'as-typed'],
    ['Coaching', 'as-typed'],
  ])
    expect({ q, ...(await ask(open.house, { kind: 'anyone' }, search, { q })) }).toMatchObject({
      q,
      ok: true,
      value: { spelling, total: 1 },
    })
})

test('a cohort is published with its application and deadline; refused while a question has no words; a training has none', async () => {
  const { provider, actor } = await desk()
  const question = { key: 'why', label: { en: '' } }
  const application = { stages: [{ title: { en: 'You' }, questions: [question] }] }
  const publishAs = async (its: object) => {
    const draftId = open.house.newId()
    const body = OfferingDraft.parse({ ...ready, application, appliesUntil: '2026-04-01', ...its })
    const saved = { draftId, providerId: provider.id, version: 0, body, commandId: commandId() }
    await run(open.house, actor, saveDraft, saved)
    return run(open.house, actor, publish, { draftId, version: 1, note: 'ok', commandId: commandId() })
  }
  const kept = async (answer: Awaited<ReturnType<typeof publishAs>>) =>
    open.db
      .selectFrom('offering')
      .select(['application', 'application_closes_at'])
      .where('id', '=', answer.ok ? answer.value.offeringId : '')
      .executeTakeFirstOrThrow()
  expect(await publishAs({ kind: 'cohort' })).toMatchObject({
    refusal: { code: 'draft-not-ready', field: 'application.stages.0.questions.0.label.en' },
  })
  const whole = { stages: [{ title: { en: 'You' }, questions: [{ ...question, label: { en: 'Why?' } }] }] }
  expect(await kept(await publishAs({ kind: 'cohort', application: whole }))).toMatchObject({
    application: { confirmDays: 7, stages: [{ title: { en: 'You' } }] },
    application_closes_at: '2026-04-02T06:59:00.000Z',
  })
  expect(await kept(await publishAs({ kind: 'event' }))).toEqual({ application: null, application_closes_at: null })
})

test('a cohort is published with the sizes of its teams; refused where they cross; a training has none', async () => {
  const { provider, actor } = await desk()
  const publishAs = async (its: object) => {
    const draftId = open.house.newId()
    const body = OfferingDraft.parse({ ...ready, ...its })
    await run(open.house, actor, saveDraft, {
      draftId,
      providerId: provider.id,
      version: 0,
      body,
      commandId: commandId(),
    })
    return run(open.house, actor, publish, { draftId, version: 1, note: 'ok', commandId: commandId() })
  }
  const kept = async (answer: Awaited<ReturnType<typeof publishAs>>) =>
    open.db
      .selectFrom('offering')
      .select(['team_min', 'team_max'])
      .where('id', '=', answer.ok ? answer.value.offeringId : '')
      .executeTakeFirstOrThrow()
  expect(await publishAs({ kind: 'cohort', teams: { min: 6, max: 3 } })).toMatchObject({
    refusal: { code: 'draft-not-ready', field: 'teams.max' },
  })
  expect(await kept(await publishAs({ kind: 'cohort', teams: { min: 3, max: 6 } }))).toEqual({
    team_min: 3,
    team_max: 6,
  })
  expect(await kept(await publishAs({ kind: 'event', teams: { min: 3, max: 6 } }))).toEqual({
    team_min: null,
    team_max: null,
  })
})
