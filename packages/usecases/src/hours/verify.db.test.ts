import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimStage, openHouse } from '../../test/index.ts'
import { mark } from '../attendance/index.ts'
import { ask, run, runRaw } from '../kernel/index.ts'
import { claim } from './claim.ts'
import { copyTranscript } from './copy-transcript.ts'
import { correct } from './correct.ts'
import { correctionPreview } from './correction-preview.ts'
import { decline } from './decline.ts'
import { reopen } from './reopen.ts'
import { transcript } from './transcript.ts'
import { verificationQueue } from './verification-queue.ts'
import { verify } from './verify.ts'
import { verifyAll } from './verify-all.ts'
import { verifyCopy } from './verify-copy.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const commandId = () => open.house.newId()

/** A provider with its registrar and an ended offering of two mornings, 3 and 4 March. */
const desk = async () => {
  const { world } = open
  open.setNow('2026-03-10T02:00:00.000Z')
  const provider = await world.provider({ rules: { clock_hour_fee: { perHourCents: 0 } } })
  const district = await world.organization()
  const offering = await world.offering({ provider, sessions: [{ date: '2026-03-03' }, { date: '2026-03-04' }] })
  const clerk = await world.person()
  await world.grant(clerk, 'registrar', { kind: 'provider', id: provider.id })
  return { provider, district, offering, registrar: await world.actor(clerk) }
}
type Desk = Awaited<ReturnType<typeof desk>>

const claimant = async (at: Desk, its: { enrolled?: boolean; marks?: 'all' | 'none' | 'no sign-out' } = {}) => {
  const { world } = open
  const person = await world.person({ organization: at.district })
  if (its.enrolled !== false) await world.enrollment(at.offering, person)
  const [first, second] = at.offering.sessions
  if (its.marks !== 'none') await world.marks(at.offering, person, { session: first! })
  if (its.marks === 'no sign-out') await world.marks(at.offering, person, { session: second!, to: null })
  else if (its.marks !== 'none') await world.marks(at.offering, person, { session: second! })
  const actor = await world.actor(person)
  const of = { offeringId: at.offering.id, commandId: commandId() }
  if (its.enrolled !== false) await claimStage(open).evaluate({ actor, offering: at.offering })
  const made = await run(open.house, actor, claim, {
    ...of,
    commandId: commandId(),
    affidavit: true,
    claimCode: its.enrolled === false ? at.offering.claimCode : '',
  })
  return { person, actor, claimId: made.ok ? made.value.claimId : '' }
}

const awards = (personId: string) =>
  open.db.selectFrom('award').selectAll().where('person_id', '=', personId).orderBy('version').execute()

describe('verifying', () => {
  test('a stranger, the person, and another provider’s registrar find nothing', async () => {
    const at = await desk()
    const other = await desk()
    const them = await claimant(at, { marks: 'no sign-out' })
    for (const actor of [{ kind: 'anyone' } as const, them.actor, other.registrar]) {
      const knocked = await run(open.house, actor, verify, { claimId: them.claimId, commandId: commandId() })
      expect(knocked).toMatchObject({ refusal: { code: 'not-found' } })
    }
    expect(await ask(open.house, other.registrar, verificationQueue, {})).toMatchObject({ value: { claims: [] } })
  })

  test('the queue names what is odd; evidence first', async () => {
    const at = await desk()
    const open1 = await claimant(at, { marks: 'no sign-out' })
    const stranger = await claimant(at, { enrolled: false, marks: 'none' })
    await claimant(at)
    expect(await ask(open.house, at.registrar, verificationQueue, {})).toMatchObject({
      ok: true,
      value: {
        claims: [
          { id: stranger.claimId, oddities: ['no-marks', 'not-on-roster'], attended: 0 },
          { id: open1.claimId, oddities: ['no-sign-out'], attended: 2, awardMinutes: 180 },
        ],
      },
    })
  })

  test('refused without evidence; done with the sheet: marks of the sheet, then hours', async () => {
    const at = await desk()
    const them = await claimant(at, { enrolled: false, marks: 'none' })
    const of = { claimId: them.claimId }
    expect(await run(open.house, at.registrar, verify, { ...of, commandId: commandId() })).toMatchObject({
      refusal: { code: 'evidence-needed' },
    })
    const seen = [at.offering.sessionIds[0]!]
    expect(
      await run(open.house, at.registrar, verify, { ...of, sessionIds: seen, commandId: commandId() }),
    ).toMatchObject({
      ok: true,
      value: { state: 'in_progress', nextGate: 'evaluation', awardedMinutes: 180 },
    })
    const marks = await open.db
      .selectFrom('attendance_mark')
      .select(['source', 'direction', 'session_id'])
      .where('person_id', '=', them.person.id)
      .orderBy('direction')
      .execute()
    expect(marks).toEqual([
      { source: 'sheet', direction: 'in', session_id: seen[0] },
      { source: 'sheet', direction: 'out', session_id: seen[0] },
    ])
    await claimStage(open).evaluate({ actor: them.actor, offering: at.offering })
    expect(await awards(them.person.id)).toMatchObject([{ awarded_minutes: 180 }])
  })

  test('a missing sign-out is closed from the sheet, and the arrival stands', async () => {
    const at = await desk()
    const them = await claimant(at, { marks: 'no sign-out' })
    const sessionIds = [at.offering.sessionIds[1]!]
    await run(open.house, at.registrar, verify, { claimId: them.claimId, sessionIds, commandId: commandId() })
    expect(await awards(them.person.id)).toMatchObject([{ awarded_minutes: 360, version: 1 }])
  })

  test('twice and raced is one award', async () => {
    const at = await desk()
    const them = await claimant(at, { marks: 'no sign-out' })
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        run(open.house, at.registrar, verify, { claimId: them.claimId, commandId: commandId() }),
      ),
    )
    expect(answers.filter((one) => one.ok)).toHaveLength(1)
    expect(answers.find((one) => !one.ok)).toMatchObject({ refusal: { code: 'claim-step-closed' } })
    expect(await awards(them.person.id)).toHaveLength(1)
  })

  test('all at once: what agrees is verified, the rest is left for an eye', async () => {
    const at = await desk()
    const odd = await claimant(at, { marks: 'no sign-out' })
    const mended = await claimant(at, { marks: 'no sign-out' })
    const [, second] = at.offering.sessions
    await open.world.marks(at.offering, mended.person, { session: second!, from: second!.startsAt })
    const claimIds = [odd.claimId, mended.claimId]
    expect(await run(open.house, at.registrar, verifyAll, { claimIds, commandId: commandId() })).toMatchObject({
      value: { verified: 1, left: [odd.claimId] },
    })
    expect(await awards(mended.person.id)).toMatchObject([{ awarded_minutes: 360 }])
  })

  test('marks that come after the claim need no hand', async () => {
    const at = await desk()
    const them = await claimant(at, { marks: 'none' })
    expect(await awards(them.person.id)).toEqual([])
    const cells = at.offering.sessionIds.map((sessionId) => ({
      sessionId,
      personId: them.person.id,
      wish: { kind: 'present' as const },
    }))
    await run(open.house, at.registrar, mark, { offeringId: at.offering.id, cells, commandId: commandId() })
    await open.work()
    expect(await awards(them.person.id)).toMatchObject([{ awarded_minutes: 360, reason: 'verified' }])
  })

  test('declined with a reason, taken up again with another', async () => {
    const at = await desk()
    const them = await claimant(at, { marks: 'none' })
    const of = { claimId: them.claimId }
    expect(await run(open.house, at.registrar, decline, { ...of, reason: ' ', commandId: commandId() })).toMatchObject({
      refusal: { code: 'decision-needs-reason', field: 'reason' },
    })
    const reason = 'Nothing on the sheet names you.'
    await run(open.house, at.registrar, decline, { ...of, reason, commandId: commandId() })
    expect(await ask(open.house, them.actor, transcript, {})).toMatchObject({
      value: { pending: [{ state: 'declined', decisionReason: reason }] },
    })
    const again = await run(open.house, at.registrar, reopen, {
      ...of,
      reason: 'A letter came.',
      commandId: commandId(),
    })
    expect(again).toMatchObject({ value: { state: 'in_progress' } })
    const queue = await ask(open.house, at.registrar, verificationQueue, {})
    expect(queue).toMatchObject({ value: { claims: [{ id: them.claimId }] } })
  })
})

describe('correcting', () => {
  const corrected = async () => {
    const at = await desk()
    const them = await claimant(at)
    const [before] = await awards(them.person.id)
    const copy = await runRaw(open.house, them.actor, copyTranscript, { commandId: commandId() })
    const code = copy.ok ? copy.value.code : ''
    open.setNow('2026-03-12T17:00:00.000Z')
    const cell = { sessionId: at.offering.sessionIds[1]!, personId: them.person.id, wish: { kind: 'absent' as const } }
    await run(open.house, at.registrar, mark, { offeringId: at.offering.id, cells: [cell], commandId: commandId() })
    await open.work()
    return { at, them, code, awardId: before!.id }
  }
  const attempt = (actor: Desk['registrar'], awardId: string, its: object) =>
    run(open.house, actor, correct, {
      awardId,
      expectedMinutes: 180,
      reason: 'Not there on the second day.',
      commandId: commandId(),
      ...its,
    })

  test('shows the difference first, then appends a version with its reason; the former stays', async () => {
    const { at, them, awardId } = await corrected()
    expect(await ask(open.house, at.registrar, verificationQueue, {})).toMatchObject({
      value: { changed: [{ id: awardId, awardedMinutes: 360 }] },
    })
    expect(await ask(open.house, at.registrar, correctionPreview, { awardId })).toMatchObject({
      value: { before: { minutes: 360 }, after: { minutes: 180 } },
    })
    expect(await attempt(them.actor, awardId, {})).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await attempt(at.registrar, awardId, { reason: '' })).toMatchObject({
      refusal: { code: 'correction-needs-reason' },
    })
    expect(await attempt(at.registrar, awardId, { expectedMinutes: 200 })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    })
    expect(await attempt(at.registrar, awardId, {})).toMatchObject({ value: { version: 2, awardedMinutes: 180 } })
    expect(await attempt(at.registrar, awardId, {})).toMatchObject({ refusal: { code: 'correction-changes-nothing' } })
    expect(await awards(them.person.id)).toMatchObject([
      { version: 1, awarded_minutes: 360, supersedes: null },
      { version: 2, awarded_minutes: 180, supersedes: awardId, reason: 'Not there on the second day.' },
    ])
    expect(await ask(open.house, them.actor, transcript, {})).toMatchObject({
      value: { totalMinutes: 180, lines: [{ version: 2, history: [{ version: 1 }, { version: 2 }] }] },
    })
  })

  test('an award can’t be overwritten or taken away', async () => {
    const { awardId } = await corrected()
    const change = open.db.updateTable('award').set({ awarded_minutes: 0 }).where('id', '=', awardId).execute()
    await expect(change).rejects.toThrow('append-only')
  })

  test('a copy is valid, then says that it was corrected; whatever else is typed is unknown', async () => {
    const { at, code, awardId } = await corrected()
    const stranger = { kind: 'anyone' } as const
    const check = (typed: string) => ask(open.house, stranger, verifyCopy, { code: typed })
    expect(await check(code.toLowerCase().replaceAll('-', ''))).toMatchObject({
      value: { status: 'valid', totalMinutes: 360, lines: [{ minutes: 360, nowMinutes: null }], linesSince: 0 },
    })
    await attempt(at.registrar, awardId, {})
    expect(await check(code)).toMatchObject({
      value: { status: 'superseded', totalMinutes: 360, lines: [{ minutes: 360, nowMinutes: 180 }] },
    })
    expect(await check('7K2M-7K2M-7K2M-7K2M')).toEqual({ ok: true, value: { status: 'unknown' } })
    await open.db
      .updateTable('transcript_copy')
      .set({ revoked_at: open.house.now() })
      .where('code', '=', code)
      .execute()
    expect(await check(code)).toMatchObject({ value: { status: 'revoked' } })
  })
})
