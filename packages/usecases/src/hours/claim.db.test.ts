import { computeAward, type AwardOptions, type CreditPolicy, type SessionTime } from '@inservice/domain/hours'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimStage, openHouse } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { claim } from './claim.ts'
import { transcript } from './transcript.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let stage: ReturnType<typeof claimStage>
beforeAll(async () => {
  open = await openHouse()
  stage = claimStage(open)
})
afterAll(() => open.close())

const commandId = () => open.house.newId()

describe('claiming', () => {
  test('a stranger finds nothing', async () => {
    const { offering } = await stage.attended()
    const answered = await run(open.house, { kind: 'anyone' }, claim, {
      offeringId: offering.id,
      affidavit: true,
      commandId: commandId(),
    })
    expect(answered).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  })

  test('refused before the end, without affidavit, for more than was earned, by someone the roster and code do not name', async () => {
    const them = await stage.attended()
    open.setNow('2026-03-09T18:59:59.999Z')
    expect(await stage.claimFor(them)).toMatchObject({ refusal: { code: 'offering-not-ended' } })
    open.setNow(stage.evening)
    expect(await stage.claimFor(them, { affidavit: false })).toMatchObject({
      refusal: { code: 'affidavit-missing', field: 'affidavit' },
    })
    expect(await stage.claimFor(them, { requestedMinutes: 240 })).toMatchObject({
      refusal: { code: 'request-above-award' },
    })
    expect(await stage.claimFor(them, { claimCode: 'wrong' })).toMatchObject({
      refusal: { code: 'claim-code-unknown' },
    })
    const other = await stage.attended({ enrolled: false, marks: false })
    expect(await stage.claimFor(other)).toMatchObject({ refusal: { code: 'claim-needs-code-or-roster' } })
    expect(await stage.awardsOf(them)).toEqual([])
  })

  test('refused where the provider has canceled the training', async () => {
    const them = await stage.attended()
    await open.db
      .updateTable('offering')
      .set({ state: 'canceled', canceled_reason: 'Snow' })
      .where('id', '=', them.offering.id)
      .execute()
    expect(await stage.claimFor(them)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await stage.awardsOf(them)).toEqual([])
  })

  test('done: evaluated, nothing odd, no fee: hours stand at once, with the working of the stored inputs', async () => {
    const them = await stage.attended()
    await stage.evaluate(them)
    expect(await stage.claimFor(them)).toMatchObject({ ok: true, value: { state: 'verified', nextGate: null } })
    const [award] = await stage.awardsOf(them)
    expect(award).toMatchObject({
      version: 1,
      awarded_minutes: 180,
      tag_minutes: { equity: 180 },
      completed_on: '2026-03-09',
      made_by: null,
    })
    const inputs = award?.inputs as {
      policy: CreditPolicy
      sessions: SessionTime[]
      stretches: { sessionId: string; from: string; to: string }[]
      options: AwardOptions
    }
    const again = computeAward(inputs.policy, inputs.sessions, inputs.stretches, inputs.options)
    expect(again).toMatchObject({ awardMinutes: 180, tags: { equity: 180 }, working: award?.working })
    const gates = await open.db
      .selectFrom('gate_passed')
      .select(['gate', 'note'])
      .where('person_id', '=', them.person.id)
      .orderBy('gate')
      .execute()
    expect(gates).toEqual([
      { gate: 'evaluation', note: '' },
      { gate: 'payment', note: 'by itself' },
      { gate: 'profile', note: 'by itself' },
      { gate: 'verification', note: 'by itself' },
    ])
  })

  test('fewer hours than attended, and college credit instead of hours', async () => {
    const them = await stage.attended()
    await stage.evaluate(them)
    await stage.claimFor(them, { requestedMinutes: 60 })
    expect((await stage.awardsOf(them))[0]).toMatchObject({ attended_minutes: 180, awarded_minutes: 60 })
    const other = await stage.attended()
    expect(await stage.claimFor(other, { collegeCredit: true })).toMatchObject({ value: { state: 'no_credit' } })
    expect(await stage.awardsOf(other)).toEqual([])
  })

  test('a code without a sign-in record is unverified and shows 0', async () => {
    const them = await stage.attended({ enrolled: false, marks: false })
    const typed = ` ${them.offering.claimCode.toLowerCase()} `
    expect(await stage.claimFor(them, { claimCode: typed })).toMatchObject({ value: { state: 'unverified' } })
    expect(await ask(open.house, them.actor, transcript, {})).toMatchObject({
      ok: true,
      value: { totalMinutes: 0, lines: [], pending: [{ state: 'unverified', minutes: 0 }] },
    })
  })

  test('twice is one claim, with the same id and with another', async () => {
    const them = await stage.attended()
    const id = commandId()
    const first = await stage.claimFor(them, { commandId: id })
    expect(await stage.claimFor(them, { commandId: id })).toEqual(first)
    const again = await stage.claimFor(them)
    const known = first.ok ? first.value.claimId : ''
    expect(again).toMatchObject({ ok: true, value: { claimId: known, nextGate: 'evaluation' } })
  })

  test('raced: five claims and five evaluations at once are one claim and one award', async () => {
    const them = await stage.attended()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? stage.claimFor(them) : stage.evaluate(them))),
    )
    expect(answers.filter((one) => one.ok && 'claimId' in one.value)).toHaveLength(5)
    expect(answers.filter((one) => !one.ok).map((one) => !one.ok && one.refusal.code)).toEqual(
      Array.from({ length: 4 }, () => 'evaluation-answered'),
    )
    expect(await stage.awardsOf(them)).toHaveLength(1)
  })

  test('control: without the lock, the database itself holds one claim and one award', async () => {
    const them = await stage.attended()
    await stage.evaluate(them)
    await stage.claimFor(them)
    const [award] = await stage.awardsOf(them)
    const kept = await open.db.selectFrom('claim').selectAll().where('person_id', '=', them.person.id).execute()
    const row = kept[0]!
    const twice = open.db
      .insertInto('claim')
      .values({ ...row, id: commandId() })
      .execute()
    await expect(twice).rejects.toThrow('claim_offering_id_person_id_key')
    const second = { ...award!, id: commandId(), inputs: '{}', working: '[]', fee_working: '[]', tag_minutes: '{}' }
    await expect(open.db.insertInto('award').values(second).execute()).rejects.toThrow('award_claim_id_version_key')
  })
})
