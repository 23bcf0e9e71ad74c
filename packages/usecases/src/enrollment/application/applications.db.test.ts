import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cohortStage, countPool, openHouse } from '../../../test/index.ts'
import { run } from '../../kernel/index.ts'
import { holdSeat } from '../hold-seat.ts'
import { joinWaitingList } from '../join-waiting-list.ts'
import { withdraw } from '../withdraw.ts'
import { tendApplications } from './tend-applications.ts'

const monday = '2026-03-02T17:00:00.000Z'
let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const missing = { refusal: { code: 'not-found' } }
const code = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'ok' : result.refusal?.code)
const letters = async (email: string) =>
  (await open.db.selectFrom('letter').select('kind').where('email', '=', email).orderBy('id').execute()).map(
    ({ kind }) => kind,
  )

test('a stranger, a bystander and another desk find nothing', async () => {
  const stage = await cohortStage(open)
  const one = await stage.applied()
  const bystander = await stage.someone()
  const other = await cohortStage(open)
  for (const actor of [bystander.actor, one.actor, other.registrar, { kind: 'anyone' } as const]) {
    expect(await stage.decide([one.applicationId], 'accepted', '', actor)).toMatchObject(missing)
    expect(await stage.detail(one.applicationId, actor)).toMatchObject(missing)
  }
  expect(await stage.withdrawOwn(bystander, one.applicationId)).toMatchObject(missing)
  expect(await stage.supervise(bystander, one.applicationId, 'x@y.example')).toMatchObject(missing)
  expect(await stage.submit(bystander)).toMatchObject(missing)
  expect(await stage.page('a-token-that-nobody-ever-had')).toMatchObject(missing)
  // One of another cohort among them, and nothing is decided.
  const foreign = await other.applied()
  expect(await stage.decide([one.applicationId, foreign.applicationId], 'waiting')).toMatchObject(missing)
})

test('answers are kept as they come; handed in when whole, once', async () => {
  const stage = await cohortStage(open)
  const one = await stage.someone()
  await stage.save(one, { answers: { role: 'Coach' } })
  await stage.save(one, { answers: { why: 'x' }, supervisorName: 'Pat' })
  expect(await stage.own(one)).toMatchObject({
    application: { state: 'draft', answers: { role: 'Coach', why: 'x' }, supervisorName: 'Pat' },
    missing: [],
  })
  expect(await stage.save(one, { answers: { grade: 'College' } })).toMatchObject({
    refusal: { code: 'answer-not-offered', field: 'answers.grade' },
  })
  expect(await stage.submit(one)).toMatchObject({ refusal: { code: 'supervisor-needed', field: 'supervisorEmail' } })
  await stage.save(one, { answers: { why: '' }, supervisorEmail: one.email })
  expect(await stage.submit(one)).toMatchObject({ refusal: { code: 'answer-needed', field: 'answers.why' } })
  await stage.save(one, { answers: { why: 'Now' } })
  expect(code(await stage.submit(one))).toBe('supervisor-is-applicant')
  await stage.save(one, { supervisorEmail: 'pat' })
  expect(code(await stage.submit(one))).toBe('supervisor-needed')
  await stage.save(one, { supervisorEmail: 'pat@district.example' })
  const commandId = open.house.newId()
  const handed = await stage.submit(one, commandId)
  expect(handed).toMatchObject({ ok: true, value: { keepsSeat: false } })
  expect(await stage.submit(one, commandId)).toEqual(handed)
  expect(code(await stage.submit(one))).toBe('already-applied')
  expect(code(await stage.save(one, { answers: { role: 'Other' } }))).toBe('already-applied')
  await open.work()
  expect(await letters(one.email)).toEqual(['application-news'])
  expect(await letters('pat@district.example')).toEqual(['assurance-asked'])
})

test('after the deadline nothing is begun or handed in', async () => {
  const stage = await cohortStage(open, { offering: { application_closes_at: '2026-03-02T16:00:00.000Z' } })
  const one = await stage.someone()
  expect(code(await stage.save(one))).toBe('applications-closed')
})

test('raced: two pages begin at once and one application stands; control: without the index there would be two', async () => {
  const stage = await cohortStage(open)
  const one = await stage.someone()
  const begun = await Promise.all([stage.save(one), stage.save(one)])
  expect(begun.map(code)).toContain('ok')
  const again = (house: typeof open, offering_id: string, person_id: string) =>
    sql`insert into application (id, offering_id, person_id, state, created_at, saved_at)
      values (${house.house.newId()}, ${offering_id}, ${person_id}, 'draft', now(), now())`.execute(house.db)
  await expect(again(open, stage.offeringId, one.id)).rejects.toThrow('application_once')
  const control = await openHouse()
  const loose = await cohortStage(control)
  const other = await loose.someone()
  await loose.save(other)
  await sql`drop index application_once`.execute(control.db)
  await again(control, loose.offeringId, other.id)
  await control.close()
})

test('one registers with an acceptance alone; nobody joins a line of seats', async () => {
  const stage = await cohortStage(open)
  const one = await stage.applied()
  const { offeringId } = stage
  const newcomer = await stage.someone()
  const hold = ({ actor }: typeof newcomer) =>
    run(open.house, actor, holdSeat, { offeringId, commandId: open.house.newId() })
  expect(code(await stage.confirm(newcomer))).toBe('application-needed')
  expect(code(await hold(newcomer))).toBe('application-needed')
  expect(code(await stage.confirm(one))).toBe('application-undecided')
  const joined = run(open.house, newcomer.actor, joinWaitingList, { offeringId, commandId: open.house.newId() })
  expect(code(await joined)).toBe('application-needed')
  // The control: a cohort that asks no application takes everyone.
  await open.db.updateTable('offering').set({ application: null }).where('id', '=', offeringId).execute()
  expect(code(await stage.confirm(newcomer))).toBe('ok')
})

test('the whole way: applied, assured, accepted, confirmed; the application follows, and withdrawing frees it', async () => {
  const stage = await cohortStage(open)
  const one = await stage.applied('Ada')
  expect(code(await stage.decide([one.applicationId], 'accepted'))).toBe('assurance-missing')
  const { token } = await stage.linkOf(one.applicationId)
  expect(await stage.page(token)).toMatchObject({
    value: { standing: 'open', applicantName: 'Ada Applicant', assures: { en: 'Four days of release time.' } },
  })
  const commandId = open.house.newId()
  expect(await stage.answer(token, 'yes', 'Gladly', commandId)).toEqual(
    await stage.answer(token, 'yes', 'Gladly', commandId),
  )
  expect(code(await stage.answer(token, 'no'))).toBe('assurance-answered')
  expect(await stage.decide([one.applicationId], 'accepted', 'Strong statement')).toMatchObject({
    value: { decided: 1, confirmBy: '2026-03-09T17:00:00.000Z' },
  })
  expect(code(await stage.decide([one.applicationId], 'accepted'))).toBe('application-step-closed')
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 1, accounted: 1 })
  expect(code(await stage.confirm(one))).toBe('ok')
  await open.work()
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 1, accounted: 1 })
  expect(await stage.board()).toMatchObject({ lines: [{ name: 'Ada Applicant', state: 'enrolled', assurance: 'yes' }] })
  expect(await letters(one.email)).toEqual(
    expect.arrayContaining(['application-news', 'assurance-news', 'registration-confirmed']),
  )
  const detail = await stage.detail(one.applicationId)
  expect(detail.ok ? detail.value.events.map(({ what }) => what).toReversed() : []).toEqual([
    'begun',
    'submitted',
    'supervisor-asked',
    'supervisor-said-yes',
    'accepted',
    'enrolled',
  ])
  const { enrollment } = await stage.own(one)
  expect(enrollment).toMatchObject({ state: 'confirmed' })
  const { id: enrollmentId } = await open.db
    .selectFrom('enrollment')
    .select('id')
    .where('person_id', '=', one.id)
    .executeTakeFirstOrThrow()
  await run(open.house, one.actor, withdraw, { enrollmentId, expectedCents: 0, commandId: open.house.newId() })
  await open.work()
  expect((await stage.own(one)).application).toBeNull()
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 0, accounted: 0 })
})

test('another supervisor: the old link dies, what was said stays, and the new answer counts', async () => {
  const stage = await cohortStage(open)
  const one = await stage.applied()
  const first = await stage.linkOf(one.applicationId)
  expect(code(await stage.supervise(one, one.applicationId, 'pat.lee@district.example'))).toBe(
    'supervisor-asked-already',
  )
  expect(code(await stage.supervise(one, one.applicationId, one.email))).toBe('supervisor-is-applicant')
  await stage.answer(first.token, 'no', 'Not this year')
  expect(await stage.supervise(one, one.applicationId, 'lee.park@district.example')).toMatchObject({ ok: true })
  const second = await stage.linkOf(one.applicationId)
  expect(second.assuranceId).not.toBe(first.assuranceId)
  expect(code(await stage.answer(first.token, 'yes'))).toBe('assurance-answered')
  await stage.answer(second.token, 'yes')
  const detail = await stage.detail(one.applicationId)
  expect(detail).toMatchObject({
    value: {
      supervisors: [
        { name: 'Lee Park', answer: 'yes' },
        { name: 'Pat Lee', answer: 'no', note: 'Not this year' },
      ],
    },
  })
  // An answer that was given can't be changed, whoever tries.
  await expect(
    open.db.updateTable('supervisor_assurance').set({ answer: 'yes' }).where('id', '=', first.assuranceId).execute(),
  ).rejects.toThrow('append-only')
  const unanswered = await stage.applied()
  const dead = await stage.linkOf(unanswered.applicationId)
  await stage.supervise(unanswered, unanswered.applicationId, 'lee.park@district.example')
  expect(code(await stage.answer(dead.token, 'yes'))).toBe('assurance-over')
  expect(await stage.page(dead.token)).toMatchObject({ value: { standing: 'assurance-over' } })
})

test('raced: a supervisor answers twice at once, and one answer stands', async () => {
  const stage = await cohortStage(open)
  const one = await stage.applied()
  const { token } = await stage.linkOf(one.applicationId)
  const both = await Promise.all([stage.answer(token, 'yes'), stage.answer(token, 'no')])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a silent supervisor is reminded once, then let be; the applicant asks again', async () => {
  const stage = await cohortStage(open)
  const one = await stage.applied()
  await stage.save(one)
  await open.db
    .updateTable('application')
    .set({ supervisor_email: 'quiet@district.example' })
    .where('id', '=', one.applicationId)
    .execute()
  await stage.supervise(one, one.applicationId, 'quiet@district.example', 'Quiet Quinn')
  await open.work()
  open.setNow('2026-03-06T17:00:00.000Z')
  await tendApplications.handle(open.house, {})
  await tendApplications.handle(open.house, {})
  await open.work()
  expect(await letters('quiet@district.example')).toEqual(['assurance-asked', 'assurance-reminder'])
  open.setNow('2026-03-17T17:00:00.000Z')
  await tendApplications.handle(open.house, {})
  await tendApplications.handle(open.house, {})
  await open.work()
  expect((await stage.own(one)).supervisor).toMatchObject({ standing: 'silent' })
  const { token } = await stage.linkOf(one.applicationId)
  expect(code(await stage.answer(token, 'yes'))).toBe('assurance-expired')
  expect((await letters(one.email)).filter((kind) => kind === 'assurance-news')).toHaveLength(1)
  expect(await stage.supervise(one, one.applicationId, 'quiet@district.example', 'Quiet Quinn')).toMatchObject({
    ok: true,
  })
  expect((await stage.own(one)).supervisor).toMatchObject({ standing: 'asked' })
  open.setNow(monday)
})
