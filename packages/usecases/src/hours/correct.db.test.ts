import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskStage, openHouse, type Desk } from '../../test/index.ts'
import { mark } from '../attendance/index.ts'
import { ask, run, runRaw } from '../kernel/index.ts'
import { copyTranscript } from './copy-transcript.ts'
import { correct } from './correct.ts'
import { correctionPreview } from './correction-preview.ts'
import { transcript } from './transcript.ts'
import { verificationQueue } from './verification-queue.ts'
import { verifyCopy } from './verify-copy.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let stage: ReturnType<typeof deskStage>
beforeAll(async () => {
  open = await openHouse()
  stage = deskStage(open)
})
afterAll(() => open.close())

const commandId = () => open.house.newId()

describe('correcting', () => {
  const corrected = async () => {
    const at = await stage.desk()
    const them = await stage.claimant(at)
    const [before] = await stage.awards(them.person.id)
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
    expect(await stage.awards(them.person.id)).toMatchObject([
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
