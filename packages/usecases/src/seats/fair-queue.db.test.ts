import { listWaitingLog } from '@inservice/db/seats'
import { listBreaches } from '@inservice/db/reports'
import { findDeviation, replay } from '@inservice/domain/seats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countPool, openHouse, queueStage } from '../../test/index.ts'
import { expireHolds } from './expire-holds.ts'

/** Tuesday 10 February 2026 in Seattle; Monday the 16th is Presidents’ Day, on Sunday 8 March the clock springs forward. */
let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse({ now: '2026-02-10T17:00:00.000Z' })
})
afterAll(() => open.close())

const mate = (name: string) => ({ name: `${name} Mate`, email: `${name.toLowerCase()}.mate@team.example` })

/** Thirty wait: a single, a team of four, a single, a pair, and twenty-two singles more. */
const lineUp = async (stage: Awaited<ReturnType<typeof queueStage>>) => {
  const single = async (number: number) => stage.join(await stage.someone('Single', String(number)))
  const first = await single(1)
  const team = await stage.join(await stage.someone('Team', 'Lead'), [mate('Ben'), mate('Cleo'), mate('Dev')])
  const second = await single(2)
  const pair = await stage.join(await stage.someone('Pair', 'Lead'), [mate('Eva')])
  const rest: Awaited<ReturnType<typeof single>>[] = []
  for (let number = 3; number <= 24; number += 1) rest.push(await single(number))
  const nth = (number: number) => {
    const one = [first, second, ...rest][number - 1]
    if (!one) throw new Error(`no single ${number}`)
    return one
  }
  return { team, pair, nth }
}

test('the fair queue: everyone in their order, in hours in which people can answer, every step explained', async () => {
  const stage = await queueStage(open, { capacity: 6 })
  const { team, pair, nth } = await lineUp(stage)
  const snatcher = await stage.someone('Public', 'Person')
  const full = { refusal: { code: 'offering-full' } }
  /** What happened since last looked at, without the joining. */
  let seen = 0
  const news = async () => {
    const log = await listWaitingLog(open.db, stage.offeringId)
    const fresh = log.slice(seen)
    seen = log.length
    return fresh.map(({ what, who, facts }) => [what, who, facts.until].filter(Boolean).join(' '))
  }
  const later = async (at: string) => {
    open.setNow(at)
    await expireHolds.handle(open.house, {})
    await open.work()
  }
  const sound = async () => {
    const { taken, accounted } = await countPool(open, stage.offeringId)
    expect(taken).toBe(accounted)
    expect(await stage.enroll(snatcher)).toMatchObject(full)
    expect((await stage.board()).replays).toBe(true)
  }
  expect(await stage.place(nth(20))).toMatchObject({ place: 22, waiting: 26 })
  expect(await stage.move(nth(20).entryId, 1, 'We lost her first request')).toMatchObject({ ok: true })
  expect(await stage.place(nth(20))).toMatchObject({ place: 1 })
  expect(await stage.place(nth(1))).toMatchObject({ place: 2 })
  await news()

  // Friday 13 February, 17:30, before a holiday weekend: three seats come free.
  open.setNow('2026-02-14T01:30:00.000Z')
  for (const one of stage.seated.slice(0, 3)) await stage.leave(one)
  expect(await stage.enroll(snatcher)).toMatchObject(full)
  await open.work()
  const thursday = '2026-02-19T22:00:00.000Z'
  expect(await news()).toEqual([
    'freed',
    `offered Single 20 ${thursday}`,
    `offered Single 1 ${thursday}`,
    'skipped Team Lead',
    `offered Single 2 ${thursday}`,
  ])
  await sound()
  await later('2026-02-17T15:59:00.000Z')
  expect(await news()).toEqual([])

  // On Tuesday two take their seat, one declines: the next is asked at once, parties that don't fit are passed over.
  open.setNow('2026-02-17T17:00:00.000Z')
  expect(await stage.enroll(nth(20))).toMatchObject({ ok: true })
  expect(await stage.enroll(nth(2))).toMatchObject({ ok: true })
  await stage.decline(nth(1), nth(1).entryId)
  await open.work()
  expect(await news()).toEqual([
    'accepted Single 20',
    'accepted Single 2',
    'declined Single 1',
    'freed',
    'skipped Team Lead',
    'skipped Pair Lead',
    'offered Single 3 2026-02-19T23:00:00.000Z',
  ])
  expect(await stage.enroll(nth(3))).toMatchObject({ ok: true })

  // Sunday 8 March, half an hour after the clock sprang forward: one seat, to be answered by Wednesday 14:00.
  await later('2026-03-08T10:30:00.000Z')
  const [, , , fourth] = stage.seated
  if (fourth) await stage.leave(fourth)
  await open.work()
  expect(await news()).toEqual([
    'accepted Single 3',
    'freed',
    'skipped Team Lead',
    'skipped Pair Lead',
    'offered Single 4 2026-03-11T21:00:00.000Z',
  ])

  // Unanswered. The team has been passed over three times: the seat is kept for it, nobody behind it is asked.
  await later('2026-03-11T20:59:00.000Z')
  expect(await news()).toEqual([])
  await later('2026-03-11T21:00:00.000Z')
  expect(await news()).toEqual(['expired Single 4', 'freed', 'kept Team Lead'])
  await sound()
  const again = await stage.join(nth(4))
  await later('2026-03-12T17:00:00.000Z')
  expect(await news()).toEqual(['joined Single 4'])
  expect(await stage.place(nth(4))).toMatchObject({ place: 22, waiting: 22 })

  // The training moves to a larger room: ten seats more.
  open.setNow('2026-03-17T17:00:00.000Z')
  expect(await stage.resize(5)).toMatchObject({ refusal: { code: 'capacity-below-taken', facts: { taken: 6 } } })
  expect(await stage.resize(16)).toMatchObject({ ok: true, value: { from: 6, to: 16, freed: 10 } })
  expect(await stage.enroll(snatcher)).toMatchObject(full)
  await open.work()
  const until = '2026-03-19T23:00:00.000Z'
  expect(await news()).toEqual([
    'freed',
    `offered Team Lead ${until}`,
    `offered Pair Lead ${until}`,
    ...[5, 6, 7, 8, 9].map((number) => `offered Single ${number} ${until}`),
  ])
  await sound()

  // The team answers with one voice; then each registers in their own name.
  expect(await stage.enroll(team)).toMatchObject({ refusal: { code: 'party-answer-first', facts: { seats: 4 } } })
  expect(await stage.take(team, team.entryId)).toMatchObject({ ok: true, value: { people: 4 } })
  expect(await stage.enroll(team)).toMatchObject({ ok: true, value: { confirmed: true } })
  await stage.decline(pair, pair.entryId)
  await open.work()
  expect((await news()).filter((line) => !line.startsWith('named'))).toEqual([
    'accepted Team Lead',
    'accepted Team Lead',
    'declined Pair Lead',
    'freed',
    `offered Single 10 ${until}`,
    `offered Single 11 ${until}`,
  ])
  await sound()
  expect(await listBreaches(open.db, { ids: 'installation' }, open.house.now())).toEqual([])

  const board = await stage.board()
  expect(board.log.find(({ what }) => what === 'moved')?.said).toEqual({
    en: 'Rosa Diaz moved Single 20 from place 22 to 1: We lost her first request.',
    es: 'Rosa Diaz pasó a Single 20 del lugar 22 al 1: We lost her first request.',
  })
  expect(board.log.filter(({ what }) => what === 'freed').map(({ said }) => said.en)).toEqual(
    expect.arrayContaining([
      '3 seats were free for the list, after someone withdrew.',
      '11 seats were free for the list, after the number of seats was raised.',
      'One seat was free for the list.',
    ]),
  )
  expect(board.log.findLast(({ what }) => what === 'skipped')?.said.en).toBe(
    'Team Lead was passed over: the party needs 4 seats, one was free. Time 1 of 3.',
  )
  expect(JSON.stringify(board.log)).not.toMatch(/undefined|null/)
  const log = await listWaitingLog(open.db, stage.offeringId)
  expect(replay(log).map(({ entryId }) => entryId)).toEqual(
    log.filter(({ what }) => ['offered', 'skipped', 'kept'].includes(what)).map(({ entryId }) => entryId),
  )
  // Control: had the second in line been asked first, the log would not replay.
  const swapped = log.map((event) =>
    event.entryId === nth(20).entryId && event.what === 'offered' ? { ...event, entryId: nth(5).entryId } : event,
  )
  expect(findDeviation(log)).toBeNull()
  expect(findDeviation(swapped)).not.toBeNull()
  // Seats of companions who never answer go to the next, and the one who rejoined stands behind everyone.
  await later('2026-03-20T17:00:00.000Z')
  await sound()
  expect(await stage.place(nth(4))).not.toBeNull()
  expect(again.entryId).not.toBe(nth(4).entryId)
}, 60_000)

test('control: with nobody in line the same free seat is the public’s', async () => {
  open.setNow('2026-02-10T17:00:00.000Z')
  const stage = await queueStage(open, { capacity: 1 })
  const [holder] = stage.seated
  const [waiter, snatcher] = [await stage.join(await stage.someone()), await stage.someone()]
  if (holder) await stage.leave(holder)
  expect(await stage.enroll(snatcher)).toMatchObject({ refusal: { code: 'offering-full' } })
  await stage.remove(waiter.entryId, 'Asked by phone to be taken off')
  expect(await stage.enroll(snatcher)).toMatchObject({ ok: true })
})

test('two with an allotment: their district’s seats go to them in their order, the log says why others are passed over', async () => {
  open.setNow('2026-02-10T17:00:00.000Z')
  const stage = await queueStage(open, { capacity: 3 })
  const district = await open.world.organization()
  const school = await open.world.organization({ kind: 'school', parent: district })
  const of = async (organization: { id: string }, givenName: string) => {
    const person = await open.world.person({ organization, givenName, familyName: 'Allotted' })
    return { ...person, actor: await open.world.actor(person) }
  }
  const first = await stage.join(await stage.someone('Single', '1'))
  const ann = await stage.join(await of(school, 'Ann'))
  const second = await stage.join(await stage.someone('Single', '2'))
  const bob = await stage.join(await of(district, 'Bob'))
  await open.work()
  // The room grows by two, which are kept for the district’s people before the line is asked.
  const keep = { organizationId: district.id, quantity: 2, releasesOn: '2026-04-01' }
  await stage.resize(5)
  const kept = await stage.reserve(keep)
  expect(kept).toMatchObject({ ok: true })
  await open.work()
  const until = '2026-02-12T23:00:00.000Z'
  const told = async () =>
    (await listWaitingLog(open.db, stage.offeringId))
      .filter(({ what }) => what !== 'joined' && what !== 'freed')
      .map(({ what, who, facts }) => [what, who, facts.until, facts.reserved && 'reserved'].filter(Boolean).join(' '))
  expect(await told()).toEqual([
    'skipped Single 1 reserved',
    `offered Ann Allotted ${until}`,
    'skipped Single 2 reserved',
    `offered Bob Allotted ${until}`,
  ])
  expect((await stage.board()).log.find(({ what }) => what === 'skipped')?.said.en).toBe(
    'Single 2 was passed over: the seats that are free are kept for others until they are released.',
  )
  expect(await stage.enroll(ann)).toMatchObject({ ok: true })
  // Bob declines: the seat is the allotment’s again, and nobody else’s.
  await stage.decline(bob, bob.entryId)
  await open.work()
  expect(await stage.enroll(await stage.someone())).toMatchObject({ refusal: { code: 'offering-full' } })
  expect(await stage.place(first)).toMatchObject({ place: 1 })
  // An open seat comes free: it is the first one’s, who had been passed over.
  const [holder] = stage.seated
  if (holder) await stage.leave(holder)
  await open.work()
  expect(await stage.place(first)).toMatchObject({ state: 'offered' })
  expect(await stage.place(second)).toMatchObject({ place: 1 })
  // Released by time: the allotment’s last seat is the next one’s.
  open.setNow('2026-04-02T07:00:00.000Z')
  await expireHolds.handle(open.house, {})
  await open.work()
  expect(await stage.place(second)).toMatchObject({ state: 'offered' })
  const log = await listWaitingLog(open.db, stage.offeringId)
  expect(findDeviation(log)).toBeNull()
  // Control: had the seats been everyone’s, the log would tell another order.
  const unkept = log.map(({ facts: { reserves, ...facts }, ...event }) => ({
    ...event,
    facts: {
      ...facts,
      ...(reserves ? { seats: (facts.seats ?? 0) + reserves.reduce((sum, { free }) => sum + free, 0) } : {}),
    },
  }))
  expect(findDeviation(unkept)).not.toBeNull()
  expect(await listBreaches(open.db, { ids: 'installation' }, open.house.now())).toEqual([])
  const { taken, accounted } = await countPool(open, stage.offeringId)
  expect(taken).toBe(accounted)
})
