import { afterAll, beforeAll, expect, test } from 'vitest'
import { countPool, openHouse } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { expireHolds } from '../seats/index.ts'
import { holdSeat } from './hold-seat.ts'
import { joinWaitingList } from './join-waiting-list.ts'
import { register } from './register.ts'
import { declineOffer, leaveWaitingList } from './step-back.ts'
import { waitingPlace } from './waiting-place.ts'
import { withdraw } from './withdraw.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const start = '2026-03-02T17:00:00.000Z'
const commandId = () => open.house.newId()
const educator = async () => {
  const person = await open.world.person()
  return { ...person, actor: await open.world.actor(person) }
}
type Educator = Awaited<ReturnType<typeof educator>>

/** A full offering of two seats. */
const full = async (waiting: number, its: object = {}) => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity: 2, ...its })
  const seated = await Promise.all([educator(), educator()])
  for (const one of seated) await enroll(offering.id, one)
  const line: (Educator & { entryId: string })[] = []
  for (let index = 0; index < waiting; index += 1) {
    const one = await educator()
    const joined = await join(offering.id, one)
    line.push({ ...one, entryId: joined.ok ? joined.value.entryId : '' })
  }
  return { offering, seated, line }
}
const enroll = (offeringId: string, { actor }: Educator) =>
  run(open.house, actor, register, { offeringId, payBy: 'nothing', expectedCents: 0, commandId: commandId() })
const join = (offeringId: string, { actor }: Educator) =>
  run(open.house, actor, joinWaitingList, { offeringId, commandId: commandId() })
const leaveSeat = async (offeringId: string, { id, actor }: Educator) => {
  const row = await open.db
    .selectFrom('enrollment')
    .select('id')
    .where('offering_id', '=', offeringId)
    .where('person_id', '=', id)
    .where('state', '=', 'confirmed')
    .executeTakeFirstOrThrow()
  await run(open.house, actor, withdraw, { enrollmentId: row.id, expectedCents: 0, commandId: commandId() })
}
const place = async (offeringId: string, { actor }: Educator) => {
  const answer = await ask(open.house, actor, waitingPlace, { offeringId })
  return answer.ok ? answer.value.entry : null
}
const logOf = async (offeringId: string) =>
  (
    await open.db
      .selectFrom('waiting_list_event')
      .select('what')
      .where('offering_id', '=', offeringId)
      .orderBy('seq')
      .execute()
  ).map(({ what }) => what)

test('a stranger finds nothing; refused where seats are free, where none wait, twice, and with a seat', async () => {
  const provider = await open.world.provider()
  const roomy = await open.world.offering({ provider, capacity: 2 })
  const one = await educator()
  const anyone = { ...one, actor: { kind: 'anyone' } as const }
  expect(
    await run(open.house, anyone.actor, joinWaitingList, { offeringId: roomy.id, commandId: commandId() }),
  ).toMatchObject({
    refusal: { code: 'not-found' },
  })
  expect(await join(roomy.id, one)).toMatchObject({ refusal: { code: 'seats-are-free', facts: { free: 2 } } })
  const { offering, seated } = await full(0)
  expect(await join(offering.id, one)).toMatchObject({ ok: true, value: { place: 1 } })
  expect(await join(offering.id, one)).toMatchObject({ refusal: { code: 'already-waiting' } })
  expect(await join(offering.id, seated[0])).toMatchObject({ refusal: { code: 'already-registered' } })
  const { offering: without } = await full(0, { waiting_list: false })
  expect(await join(without.id, one)).toMatchObject({ refusal: { code: 'no-waiting-list' } })
})

test('places are seen; who leaves lets the others move up', async () => {
  const { offering, line } = await full(3)
  const [first, second, third] = line
  if (!first || !second || !third) throw new Error('three wait')
  expect(await place(offering.id, third)).toMatchObject({ state: 'waiting', place: 3, waiting: 3 })
  const stranger = await run(open.house, second.actor, leaveWaitingList, {
    entryId: first.entryId,
    commandId: commandId(),
  })
  expect(stranger).toMatchObject({ refusal: { code: 'not-found' } })
  const left = await run(open.house, first.actor, leaveWaitingList, { entryId: first.entryId, commandId: commandId() })
  expect(left).toMatchObject({ ok: true, value: { state: 'left' } })
  expect(await place(offering.id, third)).toMatchObject({ place: 2, waiting: 2 })
  const again = await run(open.house, first.actor, leaveWaitingList, { entryId: first.entryId, commandId: commandId() })
  expect(again).toMatchObject({ refusal: { code: 'not-waiting' } })
})

test('a freed seat is offered to the first; the public can’t snatch it; taking it confirms', async () => {
  const { offering, seated, line } = await full(2)
  const [first, second] = line
  if (!first || !second) throw new Error('two wait')
  await leaveSeat(offering.id, seated[0])
  const snatcher = await educator()
  expect(await enroll(offering.id, snatcher)).toMatchObject({ refusal: { code: 'offering-full' } })
  await open.work()
  expect(await enroll(offering.id, snatcher)).toMatchObject({ refusal: { code: 'offering-full' } })
  expect(await place(offering.id, first)).toMatchObject({
    state: 'offered',
    offerExpiresAt: '2026-03-04T23:00:00.000Z',
  })
  expect(await place(offering.id, second)).toMatchObject({ state: 'waiting', place: 1 })
  expect(await enroll(offering.id, second)).toMatchObject({ refusal: { code: 'offering-full' } })
  expect(await enroll(offering.id, first)).toMatchObject({ ok: true, value: { confirmed: true } })
  expect(await place(offering.id, first)).toBeNull()
  expect(await logOf(offering.id)).toEqual(['joined', 'joined', 'freed', 'offered', 'accepted'])
  expect(await countPool(open, offering.id)).toMatchObject({ taken: 2, accounted: 2 })
})

test('declined, the next is asked at once; unanswered for 24 answer hours, the next is asked and the first may rejoin at the tail', async () => {
  const { offering, seated, line } = await full(3)
  const [first, second, third] = line
  if (!first || !second || !third) throw new Error('three wait')
  await leaveSeat(offering.id, seated[0])
  await open.work()
  const declined = await run(open.house, first.actor, declineOffer, { entryId: first.entryId, commandId: commandId() })
  expect(declined).toMatchObject({ ok: true, value: { state: 'declined' } })
  await open.work()
  expect(await place(offering.id, second)).toMatchObject({ state: 'offered' })
  open.setNow('2026-03-04T23:00:00.000Z')
  expect(await enroll(offering.id, second)).toMatchObject({ refusal: { code: 'offer-lapsed' } })
  await expireHolds.handle(open.house, {})
  await open.work()
  expect(await place(offering.id, third)).toMatchObject({ state: 'offered' })
  expect(await place(offering.id, second)).toBeNull()
  expect(await join(offering.id, second)).toMatchObject({ ok: true, value: { place: 1 } })
  expect(await countPool(open, offering.id)).toMatchObject({ taken: 2, accounted: 2 })
  await expireHolds.handle(open.house, {})
  expect(await place(offering.id, third)).toMatchObject({ state: 'offered' })
  open.setNow(start)
})

test('a seat kept for a checkout goes back when its time is over, to the line first; one that was prolonged stays', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, capacity: 1 })
  const [buyer, waiter] = [await educator(), await educator()]
  const hold = () => run(open.house, buyer.actor, holdSeat, { offeringId: offering.id, commandId: commandId() })
  await hold()
  expect(await join(offering.id, waiter)).toMatchObject({ ok: true })
  open.setNow('2026-03-02T17:10:00.000Z')
  await hold()
  open.setNow('2026-03-02T17:16:00.000Z')
  await expireHolds.handle(open.house, {})
  await open.work()
  expect(await place(offering.id, waiter)).toMatchObject({ state: 'waiting' })
  open.setNow('2026-03-02T17:25:00.000Z')
  await expireHolds.handle(open.house, {})
  await expireHolds.handle(open.house, {})
  await open.work()
  expect(await place(offering.id, waiter)).toMatchObject({ state: 'offered' })
  expect(await enroll(offering.id, buyer)).toMatchObject({ refusal: { code: 'offering-full' } })
  expect(await countPool(open, offering.id)).toMatchObject({ taken: 1, accounted: 1 })
  open.setNow(start)
})

test('no free seat stays while someone waits, even where an announcement was lost', async () => {
  const { offering, seated, line } = await full(1)
  await leaveSeat(offering.id, seated[1])
  await open.db.deleteFrom('job_outbox').execute()
  await open.db.deleteFrom('graphile_worker._private_jobs' as never).execute()
  await expireHolds.handle(open.house, {})
  expect(line[0] && (await place(offering.id, line[0]))).toMatchObject({ state: 'offered' })
})

test('raced: a seat comes free as ten workers hear of it and the public asks; one offer is made, nobody snatches', async () => {
  const { offering, seated, line } = await full(3)
  await leaveSeat(offering.id, seated[0])
  const publicAsks = await Promise.all([educator(), educator(), educator()])
  await Promise.all([
    ...Array.from({ length: 10 }, () => expireHolds.handle(open.house, {})),
    ...publicAsks.map((one) => enroll(offering.id, one)),
  ])
  await open.work()
  const states = await Promise.all(line.map(async (one) => (await place(offering.id, one))?.state))
  expect(states).toEqual(['offered', 'waiting', 'waiting'])
  expect(await countPool(open, offering.id)).toMatchObject({ taken: 2, accounted: 2 })
})
