import { afterAll, beforeAll, expect, test } from 'vitest'
import { countPool, openHouse, queueStage } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { changeCapacity } from './change-capacity.ts'
import { expireHolds } from './expire-holds.ts'
import { moveWaiting } from './move-waiting.ts'
import { removeWaiting } from './remove-waiting.ts'
import { waitingList } from './waiting-list.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const mates = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `Mate ${at}`, email: `m${at}.${open.house.newId()}@team.example` }))

/** Two seats taken, and three who wait. */
const three = async () => {
  const stage = await queueStage(open, { capacity: 2 })
  const join = async (name: string) => stage.join(await stage.someone(name, 'Waits'))
  return { ...stage, line: [await join('Ada'), await join('Bo'), await join('Cy')] as const }
}

test('a stranger finds nothing; the trainer reads and changes nothing', async () => {
  const { line, offeringId, registrar } = await three()
  const trainer = await open.world.person()
  await open.world.grant(trainer, 'trainer', { kind: 'offering', id: offeringId })
  const actor = await open.world.actor(trainer)
  const bystander = await open.world.actor(await open.world.person())
  const commandId = () => open.house.newId()
  const missing = { refusal: { code: 'not-found' } }
  for (const who of [actor, bystander, { kind: 'anyone' } as const]) {
    const entryId = line[0].entryId
    expect(
      await run(open.house, who, moveWaiting, { entryId, to: 1, reason: 'x', commandId: commandId() }),
    ).toMatchObject(missing)
    expect(await run(open.house, who, removeWaiting, { entryId, reason: 'x', commandId: commandId() })).toMatchObject(
      missing,
    )
    expect(
      await run(open.house, who, changeCapacity, { offeringId, capacity: 9, commandId: commandId() }),
    ).toMatchObject(missing)
  }
  expect(await ask(open.house, bystander, waitingList, { offeringId })).toMatchObject(missing)
  expect(await ask(open.house, actor, waitingList, { offeringId })).toMatchObject({
    value: { mayManage: false, mayResize: false, line: [{ name: 'Ada Waits', place: 1 }, {}, {}] },
  })
  expect(await ask(open.house, registrar, waitingList, { offeringId })).toMatchObject({ value: { mayManage: true } })
})

test('moved up with a reason: those between go one back; not back, not twice, not who is gone', async () => {
  const { line, move, place, board, remove } = await three()
  const [ada, bo, cy] = line
  expect(await move(cy.entryId, 1, 'Her seat was lost by a mistake of ours')).toMatchObject({
    ok: true,
    value: { from: 3, to: 1 },
  })
  expect([(await place(ada))?.place, (await place(bo))?.place, (await place(cy))?.place]).toEqual([2, 3, 1])
  expect(await move(cy.entryId, 1, 'again')).toMatchObject({ refusal: { code: 'place-not-ahead' } })
  expect(await remove(bo.entryId, 'Registered elsewhere')).toMatchObject({ ok: true })
  expect(await remove(bo.entryId, 'Registered elsewhere')).toMatchObject({ refusal: { code: 'not-in-line' } })
  expect(await move(bo.entryId, 1, 'x')).toMatchObject({ refusal: { code: 'not-in-line' } })
  const { line: shown, log, replays } = await board()
  expect(shown.map(({ name, priorityReason }) => [name, priorityReason])).toEqual([
    ['Cy Waits', 'Her seat was lost by a mistake of ours'],
    ['Ada Waits', null],
  ])
  expect(replays).toBe(true)
  expect(log[0]?.said.en).toBe('Rosa Diaz took Bo Waits off the list: Registered elsewhere.')
  const audits = await open.db
    .selectFrom('audit')
    .select(['command', 'details'])
    .where('command', 'like', 'seats.%Waiting')
    .execute()
  expect(audits).toContainEqual({
    command: 'seats.moveWaiting',
    details: { entryId: cy.entryId, from: 3, to: 1, reason: 'Her seat was lost by a mistake of ours' },
  })
})

test('whoever is taken off with an offer in hand gives it to the next', async () => {
  const stage = await three()
  const [ada, bo] = stage.line
  await stage.resize(3)
  await open.work()
  expect(await stage.place(ada)).toMatchObject({ state: 'offered' })
  await stage.remove(ada.entryId, 'Has left the district')
  await open.work()
  expect(await stage.place(bo)).toMatchObject({ state: 'offered' })
  const [letter] = await open.db
    .selectFrom('letter')
    .select(['email', 'data'])
    .where('kind', '=', 'waiting-list-removed')
    .where('email', '=', ada.email)
    .execute()
  expect(letter?.data).toMatchObject({ reason: 'Has left the district' })
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 3, accounted: 3 })
})

test('capacity: never below what is taken, the same is refused; raced against a registration, no seat is sold twice', async () => {
  const stage = await queueStage(open, { capacity: 2 })
  expect(await stage.resize(1)).toMatchObject({ refusal: { code: 'capacity-below-taken', facts: { taken: 2 } } })
  expect(await stage.resize(2)).toMatchObject({ refusal: { code: 'capacity-same' } })
  await stage.resize(3)
  const late = await stage.someone()
  const [lowered, enrolled] = await Promise.all([stage.resize(2), stage.enroll(late)])
  expect([lowered.ok, enrolled.ok].filter(Boolean)).toHaveLength(1)
  const pool = await countPool(open, stage.offeringId)
  expect(pool.taken).toBeLessThanOrEqual(pool.capacity)
  expect(pool.taken).toBe(pool.accounted)
  const { capacity } = await open.db
    .selectFrom('offering')
    .select('capacity')
    .where('id', '=', stage.offeringId)
    .executeTakeFirstOrThrow()
  expect(capacity).toBe(pool.capacity)
})

test('a party: refused where it can’t be, whole or not at all, and seats are kept for it and given back', async () => {
  const stage = await queueStage(open, { capacity: 4 })
  const [lead, enrolled] = [await stage.someone('Lia', 'Lead'), stage.seated[0]]
  await expect(stage.join(lead, mates(4))).rejects.toThrow('party-above-capacity')
  await expect(stage.join(lead, [{ name: 'Me', email: lead.email }])).rejects.toThrow('companion-twice')
  await expect(stage.join(lead, [{ name: 'In', email: enrolled?.email ?? '' }])).rejects.toThrow('companion-registered')
  const party = await stage.join(lead, mates(2))
  expect(await stage.place(party)).toMatchObject({ place: 1, waiting: 1, seats: 3 })
  for (const one of stage.seated.slice(0, 2)) await stage.leave(one)
  await open.work()
  expect(await stage.board()).toMatchObject({ line: [{ name: 'Lia Lead', seats: 3, kept: 2 }], seats: { taken: 4 } })
  // A single who joins behind is served from what was kept: the party has been passed over once.
  const single = await stage.join(await stage.someone('Sol', 'Single'))
  await open.work()
  expect(await stage.place(single)).toMatchObject({ state: 'offered' })
  expect(await stage.board()).toMatchObject({ line: [{}, { name: 'Lia Lead', skips: 1, kept: 1 }], replays: true })
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 4, accounted: 4 })
  await stage.remove(party.entryId, 'No longer comes')
  await open.work()
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 3, accounted: 3 })
})

test('three days before registration closes, what was kept for a party goes to whoever fits', async () => {
  const stage = await queueStage(open, { capacity: 2, date: '2026-04-06' })
  const party = await stage.join(await stage.someone('Lia', 'Lead'), mates(1))
  const single = await stage.join(await stage.someone('Sol', 'Single'))
  await open.db.updateTable('waiting_list_entry').set({ skips: 3 }).where('id', '=', party.entryId).execute()
  const [one] = stage.seated
  if (one) await stage.leave(one)
  await open.work()
  expect(await stage.place(single)).toMatchObject({ state: 'waiting', place: 2 })
  expect(await stage.board()).toMatchObject({ line: [{ kept: 1 }, { kept: 0 }] })
  const { closesAt } = await stage.board()
  const before = (minutes: number) => new Date(Date.parse(closesAt ?? '') - minutes * 60_000).toISOString()
  open.setNow(before(3 * 24 * 60 + 1))
  await expireHolds.handle(open.house, {})
  await open.work()
  expect(await stage.place(single)).toMatchObject({ state: 'waiting' })
  open.setNow(before(3 * 24 * 60))
  await expireHolds.handle(open.house, {})
  await open.work()
  expect(await stage.place(single)).toMatchObject({ state: 'offered' })
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 2, accounted: 2 })
  open.setNow('2026-03-02T17:00:00.000Z')
})

test('a party’s offer: taken once, each has a seat by name; who waits alone comes with it; nobody else’s to take', async () => {
  const stage = await queueStage(open, { capacity: 3 })
  const [lead, known, stranger] = [
    await stage.someone('Lia', 'Lead'),
    await stage.someone('Kim', 'Known'),
    await stage.someone(),
  ]
  const party = await stage.join(lead, [{ name: 'Kim Known', email: known.email }, ...mates(1)])
  const alone = await stage.join(known)
  for (const one of stage.seated) await stage.leave(one)
  await open.work()
  expect(await stage.place(party)).toMatchObject({ state: 'offered', seats: 3 })
  expect(await stage.take(stranger, party.entryId)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await stage.take(lead, party.entryId)).toMatchObject({ ok: true, value: { people: 3 } })
  expect(await stage.take(lead, party.entryId)).toMatchObject({ refusal: { code: 'not-waiting' } })
  expect(await stage.enroll(known)).toMatchObject({ ok: true, value: { confirmed: true } })
  expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 3, accounted: 3 })
  const { log, replays, line } = await stage.board()
  expect(replays).toBe(true)
  expect(line.map(({ name, state }) => [name, state])).toEqual([
    ['Lia Lead', 'offered'],
    ['Mate 0', 'offered'],
  ])
  expect(log.map(({ said }) => said.en)).toContain('Kim Known left the list: comes with a party.')
  expect(alone.entryId).not.toBe(party.entryId)
  await open.work()
  const letters = await open.db
    .selectFrom('letter')
    .select(['email', 'kind'])
    .where('kind', '=', 'waiting-list-offer')
    .execute()
  expect(letters.filter(({ email }) => email === known.email)).toHaveLength(1)
})
