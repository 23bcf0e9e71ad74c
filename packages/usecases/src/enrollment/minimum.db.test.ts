import { dateIn, plusMinutes } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelStage, openCardHouse } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { confirmOffering } from './confirm-offering.ts'
import { minimum } from './minimum.ts'
import { offering as offeringPage } from './offering.ts'

let open: Awaited<ReturnType<typeof openCardHouse>>
beforeAll(async () => {
  open = await openCardHouse()
})
afterAll(() => open.close())

const daysOn = (days: number) => dateIn(plusMinutes(open.house.now(), days * 24 * 60), 'America/Los_Angeles')

/** An offering that takes place with so many people, decided by a day. */
const stageOf = async (needed: number, decidesOn = daysOn(7)) => {
  const stage = await cancelStage(open, { cents: 0 })
  const { offeringId, registrar } = stage
  await sql`update offering set min_to_run = ${needed}, decides_on = ${decidesOn} where id = ${offeringId}`.execute(
    open.db,
  )
  const confirm = (actor = registrar, commandId = open.house.newId()) =>
    run(open.house, actor, confirmOffering, { offeringId, commandId })
  const tend = async () => {
    await sql`select graphile_worker.add_job('enrollment.tend-minimums', payload => '{}'::json)`.execute(open.db)
    await open.settle()
  }
  const letters = async (kind: string) =>
    (
      await open.db
        .selectFrom('letter')
        .select(['person_id as personId', 'sent_at as sentAt'])
        .where('offering_id', '=', offeringId)
        .where('kind', '=', kind)
        .execute()
    ).map(({ personId, sentAt }) => ({ personId, isSent: sentAt !== null }))
  const board = () => ask(open.house, registrar, minimum, { offeringId })
  return { ...stage, confirm, tend, letters, board, register: () => stage.enroll('nothing') }
}

test('a stranger finds nothing, and neither does another provider’s desk', async () => {
  const [stage, other] = [await stageOf(2), await stageOf(2)]
  const someone = await stage.register()
  for (const actor of [someone.actor, other.registrar, stage.manager]) {
    expect(await stage.confirm(actor)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await ask(open.house, actor, minimum, { offeringId: stage.offeringId })).toMatchObject({ ok: false })
  }
  expect(await stage.board()).toMatchObject({ value: { standing: 'tentative', registered: 1 } })
})

test('refused: what is not tentative, what is canceled, what is over', async () => {
  const stage = await stageOf(2)
  const plain = await cancelStage(open)
  expect(
    await run(open.house, plain.registrar, confirmOffering, {
      offeringId: plain.offeringId,
      commandId: open.house.newId(),
    }),
  ).toMatchObject({ refusal: { code: 'offering-not-tentative' } })
  const now = open.house.now()
  open.setNow(stage.offering.sessions.at(-1)?.endsAt ?? now)
  expect(await stage.confirm()).toMatchObject({ refusal: { code: 'offering-took-place' } })
  open.setNow(now)
  expect(await stage.cancel()).toMatchObject({ ok: true })
  expect(await stage.confirm()).toMatchObject({ refusal: { code: 'offering-canceled' } })
  expect(await stage.board()).toMatchObject({ value: { standing: 'canceled', mayConfirm: false } })
})

test('done: everyone sees it tentative with its figures; staff confirm it with too few; each registered person is told', async () => {
  const stage = await stageOf(3)
  const [one, two] = [await stage.register(), await stage.register()]
  const page = () => ask(open.house, { kind: 'anyone' }, offeringPage, { slug: stage.offering.slug })
  expect(await page()).toMatchObject({
    value: { minimum: { needed: 3, registered: 2, decidesOn: daysOn(7), confirmedAt: null } },
  })
  expect(await stage.confirm()).toMatchObject({ ok: true, value: { registered: 2 } })
  await open.settle()
  expect(await page()).toMatchObject({ value: { minimum: { confirmedAt: open.house.now() } } })
  expect(await stage.board()).toMatchObject({
    value: { standing: 'confirmed', mayConfirm: false, confirmedBy: 'Rosa Diaz' },
  })
  const told = await stage.letters('offering-runs')
  expect(new Set(told.map(({ personId }) => personId))).toEqual(new Set([one.id, two.id]))
  expect(told).toHaveLength(2)
  expect(told.every(({ isSent }) => isSent)).toBe(true)
  const audits = await sql<{ details: unknown }>`select details from audit where command = 'enrollment.confirmOffering'
    and subject_id = ${stage.offeringId}`.execute(open.db)
  expect(audits.rows).toMatchObject([{ details: { registered: 2, needed: 3 } }])
})

test('twice: the same command answers again, another is refused; nobody is told twice; it is not taken back', async () => {
  const stage = await stageOf(3)
  await stage.register()
  const commandId = open.house.newId()
  const first = await stage.confirm(stage.registrar, commandId)
  expect(await stage.confirm(stage.registrar, commandId)).toEqual(first)
  expect(await stage.confirm()).toMatchObject({ refusal: { code: 'offering-not-tentative' } })
  await stage.tend()
  expect(await stage.letters('offering-runs')).toHaveLength(1)
  await expect(
    sql`update offering set run_confirmed_at = null where id = ${stage.offeringId}`.execute(open.db),
  ).rejects.toMatchObject({ constraint: 'offering_stays_confirmed' })
})

test('raced: of two who confirm at once, with the clock beside them, one does, and each person gets one letter', async () => {
  const stage = await stageOf(1)
  await stage.register()
  const [a, b] = await Promise.all([stage.confirm(), stage.confirm(), stage.tend()])
  expect([a, b].filter(({ ok }) => ok).length).toBeLessThan(2)
  await open.settle()
  expect(await stage.letters('offering-runs')).toHaveLength(1)
})

test('of itself it is confirmed once enough people are registered, and not with one less', async () => {
  const stage = await stageOf(2)
  await stage.register()
  await stage.tend()
  expect(await stage.board()).toMatchObject({ value: { standing: 'tentative' } })
  await stage.register()
  await stage.tend()
  await stage.tend()
  expect(await stage.board()).toMatchObject({ value: { standing: 'confirmed', confirmedBy: null } })
  expect(await stage.letters('offering-runs')).toHaveLength(2)
})

test('on its day with too few people its staff are asked once; it is never canceled of itself', async () => {
  const stage = await stageOf(2, daysOn(1))
  await stage.register()
  await stage.tend()
  expect(await stage.letters('offering-undecided')).toEqual([])
  const now = open.house.now()
  open.setNow(plusMinutes(now, 24 * 60))
  await stage.tend()
  await stage.tend()
  const asked = await stage.letters('offering-undecided')
  expect(asked).toMatchObject([{ isSent: true }])
  expect(await stage.board()).toMatchObject({ value: { standing: 'tentative', mayConfirm: true } })
  expect(await stage.letters('offering-canceled')).toEqual([])
  open.setNow(now)
})

test('the database refuses a day without a minimum', async () => {
  const stage = await stageOf(2)
  await expect(
    sql`update offering set min_to_run = null where id = ${stage.offeringId}`.execute(open.db),
  ).rejects.toMatchObject({ constraint: 'decided_by_minimum' })
})
