import { countClaimsToVerify } from '@inservice/db/hours'
import { scopesOf } from '@inservice/domain/access'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimStage, deskStage, openHouse } from '../../test/index.ts'
import { mark } from '../attendance/index.ts'
import { ask, run } from '../kernel/index.ts'
import { decline } from './decline.ts'
import { reopen } from './reopen.ts'
import { transcript } from './transcript.ts'
import { verificationQueue } from './verification-queue.ts'
import { verify } from './verify.ts'
import { verifyAll } from './verify-all.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let stage: ReturnType<typeof deskStage>
beforeAll(async () => {
  open = await openHouse()
  stage = deskStage(open)
})
afterAll(() => open.close())

const commandId = () => open.house.newId()

describe('verifying', () => {
  test('a stranger, the person, and another provider’s registrar find nothing', async () => {
    const at = await stage.desk()
    const other = await stage.desk()
    const them = await stage.claimant(at, { marks: 'no sign-out' })
    for (const actor of [{ kind: 'anyone' } as const, them.actor, other.registrar]) {
      const knocked = await run(open.house, actor, verify, { claimId: them.claimId, commandId: commandId() })
      expect(knocked).toMatchObject({ refusal: { code: 'not-found' } })
    }
    expect(await ask(open.house, other.registrar, verificationQueue, {})).toMatchObject({ value: { claims: [] } })
  })

  test('the queue names what is odd; evidence first', async () => {
    const at = await stage.desk()
    const open1 = await stage.claimant(at, { marks: 'no sign-out' })
    const stranger = await stage.claimant(at, { enrolled: false, marks: 'none' })
    await stage.claimant(at)
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
    const at = await stage.desk()
    const them = await stage.claimant(at, { enrolled: false, marks: 'none' })
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
    expect(await stage.awards(them.person.id)).toMatchObject([{ awarded_minutes: 180 }])
  })

  test('a missing sign-out is closed from the sheet, and the arrival stands', async () => {
    const at = await stage.desk()
    const them = await stage.claimant(at, { marks: 'no sign-out' })
    const sessionIds = [at.offering.sessionIds[1]!]
    await run(open.house, at.registrar, verify, { claimId: them.claimId, sessionIds, commandId: commandId() })
    expect(await stage.awards(them.person.id)).toMatchObject([{ awarded_minutes: 360, version: 1 }])
  })

  test('twice and raced is one award', async () => {
    const at = await stage.desk()
    const them = await stage.claimant(at, { marks: 'no sign-out' })
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        run(open.house, at.registrar, verify, { claimId: them.claimId, commandId: commandId() }),
      ),
    )
    expect(answers.filter((one) => one.ok)).toHaveLength(1)
    expect(answers.find((one) => !one.ok)).toMatchObject({ refusal: { code: 'claim-step-closed' } })
    expect(await stage.awards(them.person.id)).toHaveLength(1)
  })

  test('all at once: what agrees is verified, the rest is left for an eye', async () => {
    const at = await stage.desk()
    const odd = await stage.claimant(at, { marks: 'no sign-out' })
    const mended = await stage.claimant(at, { marks: 'no sign-out' })
    const [, second] = at.offering.sessions
    await open.world.marks(at.offering, mended.person, { session: second!, from: second!.startsAt })
    const claimIds = [odd.claimId, mended.claimId]
    expect(await run(open.house, at.registrar, verifyAll, { claimIds, commandId: commandId() })).toMatchObject({
      value: { verified: 1, left: [odd.claimId] },
    })
    expect(await stage.awards(mended.person.id)).toMatchObject([{ awarded_minutes: 360 }])
  })

  test('the queue says how many wait in all, at this desk only', async () => {
    const at = await stage.desk()
    for (let count = 0; count < 3; count += 1) await stage.claimant(at, { marks: 'no sign-out' })
    const queue = await ask(open.house, at.registrar, verificationQueue, {})
    expect(queue).toMatchObject({ ok: true, value: { waiting: 3, isCapped: false, hasMore: false } })
    expect(queue.ok ? queue.value.claims : []).toHaveLength(3)
    const { registrar } = await stage.desk()
    expect(await ask(open.house, registrar, verificationQueue, {})).toMatchObject({ value: { waiting: 0, claims: [] } })
    const sight = scopesOf(at.registrar, 'claim.verify')
    expect(await countClaimsToVerify(open.house.read, sight, { limit: 1_001 })).toBe(3)
    expect(await countClaimsToVerify(open.house.read, sight, { limit: 2 })).toBe(2)
  })

  test('marks that come after the claim need no hand', async () => {
    const at = await stage.desk()
    const them = await stage.claimant(at, { marks: 'none' })
    expect(await stage.awards(them.person.id)).toEqual([])
    const cells = at.offering.sessionIds.map((sessionId) => ({
      sessionId,
      personId: them.person.id,
      wish: { kind: 'present' as const },
    }))
    await run(open.house, at.registrar, mark, { offeringId: at.offering.id, cells, commandId: commandId() })
    await open.work()
    expect(await stage.awards(them.person.id)).toMatchObject([{ awarded_minutes: 360, reason: 'verified' }])
  })

  test('declined with a reason, taken up again with another', async () => {
    const at = await stage.desk()
    const them = await stage.claimant(at, { marks: 'none' })
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

test('a claim taken up again without a record is not let through for free: the fee is of the hours that the sheet shows', async () => {
  const at = await stage.desk({ perHourCents: 300 })
  const them = await stage.claimant(at, { marks: 'none' })
  const of = { claimId: them.claimId }
  await run(open.house, at.registrar, decline, { ...of, reason: 'Not on the sheet.', commandId: commandId() })
  await run(open.house, at.registrar, reopen, { ...of, reason: 'The sheet was found.', commandId: commandId() })
  expect(await ask(open.house, at.registrar, verificationQueue, {})).toMatchObject({
    value: { claims: [{ id: them.claimId, oddities: ['no-marks'] }] },
  })
  const sessionIds = [at.offering.sessionIds[0]!]
  expect(await run(open.house, at.registrar, verify, { ...of, sessionIds, commandId: commandId() })).toMatchObject({
    value: { state: 'in_progress', nextGate: 'payment', awardedMinutes: 180 },
  })
  const order = await open.db
    .selectFrom('customer_order')
    .select('total_cents')
    .where('buyer_id', '=', them.person.id)
    .executeTakeFirst()
  expect(order).toEqual({ total_cents: 900 })
})
