import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cohortStage, countPool, openHouse } from '../../../test/index.ts'
import { run } from '../../kernel/index.ts'
import { lapseApplication, tendApplications } from './tend-applications.ts'

const monday = '2026-03-02T17:00:00.000Z'
let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const code = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'ok' : result.refusal?.code)
const letters = async (email: string) =>
  (await open.db.selectFrom('letter').select('kind').where('email', '=', email).orderBy('id').execute()).map(
    ({ kind }) => kind,
  )

test('full: refused with the number, nobody of several is accepted; the waiting list, and a seat that comes free', async () => {
  const stage = await cohortStage(open, { capacity: 2 })
  const [ada, bo, cy] = [await stage.assured('Ada'), await stage.assured('Bo'), await stage.assured('Cy')]
  expect(await stage.decide([ada.applicationId, bo.applicationId, cy.applicationId], 'accepted')).toMatchObject({
    refusal: { code: 'cohort-full', facts: { free: 2, asked: 3 } },
  })
  expect((await stage.board()).counts).toMatchObject({ submitted: 3 })
  await stage.decide([ada.applicationId, bo.applicationId], 'accepted')
  await stage.decide([cy.applicationId], 'waiting')
  expect((await stage.board()).lines).toMatchObject([{}, {}, { name: 'Cy Applicant', waitingPlace: 1 }])
  expect(code(await stage.decide([cy.applicationId], 'accepted'))).toBe('cohort-full')
  expect(await stage.withdrawOwn(ada, ada.applicationId)).toMatchObject({ ok: true })
  expect(code(await stage.withdrawOwn(ada, ada.applicationId))).toBe('application-settled')
  expect(code(await stage.decide([cy.applicationId], 'accepted'))).toBe('ok')
  expect(code(await stage.decide([bo.applicationId], 'declined', 'x'))).toBe('application-step-closed')
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 2, accounted: 2 })
})

test('raced: two of staff accept for the last seat, and one is refused', async () => {
  const stage = await cohortStage(open, { capacity: 1 })
  const [ada, bo] = [await stage.assured('Ada'), await stage.assured('Bo')]
  const both = await Promise.all([
    stage.decide([ada.applicationId], 'accepted'),
    stage.decide([bo.applicationId], 'accepted'),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.map(code)).toContain('cohort-full')
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 1, accounted: 1 })
})

test('a cohort that keeps seats: one from handing in on, given back by a decline', async () => {
  const stage = await cohortStage(open, { capacity: 1, form: { keepsSeat: true } })
  const ada = await stage.assured('Ada')
  const bo = await stage.assured('Bo')
  expect((await stage.board()).lines).toMatchObject([{ keepsSeat: true }, { keepsSeat: false }])
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 1, accounted: 1 })
  // A kept seat is no acceptance.
  expect(code(await stage.confirm(ada))).toBe('application-undecided')
  expect(code(await stage.decide([bo.applicationId], 'accepted'))).toBe('cohort-full')
  expect(code(await stage.decide([ada.applicationId], 'declined'))).toBe('decline-reason-needed')
  await stage.decide([ada.applicationId], 'declined', 'Two of your school are in already')
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 0, accounted: 0 })
  expect(code(await stage.decide([bo.applicationId], 'accepted'))).toBe('ok')
  expect(code(await stage.confirm(bo))).toBe('ok')
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 1, accounted: 1 })
})

test('not confirmed in time: the acceptance lapses once, raced against the confirmation one of them stands', async () => {
  const stage = await cohortStage(open, { capacity: 2 })
  const [ada, bo] = [await stage.assured('Ada'), await stage.assured('Bo')]
  await stage.decide([ada.applicationId, bo.applicationId], 'accepted')
  await tendApplications.handle(open.house, {})
  expect((await stage.board()).counts).toMatchObject({ accepted: 2 })
  open.setNow('2026-03-09T17:00:00.000Z')
  expect(code(await stage.confirm(ada))).toBe('acceptance-lapsed')
  const lapse = () =>
    run(open.house, { kind: 'machine', name: 'test' }, lapseApplication, {
      applicationId: bo.applicationId,
      commandId: open.house.newId(),
    })
  const twice = await Promise.all([lapse(), lapse()])
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
  await tendApplications.handle(open.house, {})
  await open.work()
  expect((await stage.board()).counts).toMatchObject({ lapsed: 2 })
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 0, accounted: 0 })
  expect((await letters(ada.email)).filter((kind) => kind === 'application-news')).toHaveLength(3)
  expect(code(await stage.decide([ada.applicationId], 'accepted'))).toBe('ok')
  open.setNow(monday)
})

test('an unpaid card gives the seat back to the acceptance, not to the public', async () => {
  const stage = await cohortStage(open, { capacity: 1, cents: 15_000 })
  const ada = await stage.assured('Ada')
  await stage.decide([ada.applicationId], 'accepted')
  const registered = await stage.confirm(ada, 15_000)
  expect(registered).toMatchObject({ ok: true, value: { confirmed: false } })
  await open.db
    .updateTable('customer_order')
    .set({ state: 'lapsed' })
    .where('id', '=', registered.ok ? registered.value.orderId : '')
    .execute()
  const said = JSON.stringify({ commandId: open.house.newId(), orderId: registered.ok ? registered.value.orderId : '' })
  await sql`select graphile_worker.add_job('enrollment.on-order-lapsed', payload => ${said}::json)`.execute(open.db)
  await open.work()
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 1, accounted: 1 })
  expect(await stage.confirm(ada, 15_000)).toMatchObject({ ok: true })
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 1, accounted: 1 })
})
