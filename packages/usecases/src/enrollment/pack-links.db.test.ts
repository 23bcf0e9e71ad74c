import { must, type Id } from '@inservice/domain/kernel'
import { listBreaches } from '@inservice/db/reports'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBlock, countPool, openHouse, setPack } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { makeLink } from '../seats/index.ts'
import { assignSeats } from './assign-seats.ts'
import { claimPage } from './claim-page.ts'
import { claimSeat } from './claim-seat.ts'
import { answerRequest } from './end-request.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

type Set = Awaited<ReturnType<typeof setPack>>
type Person = { readonly name: string; readonly email: string }
const commandId = () => open.house.newId()
const give = (set: Set, blockId: Id, offeringId: Id | null, people: readonly Person[]) =>
  run(open.house, set.manager, assignSeats, {
    blockId,
    offeringId,
    people: people.map(({ name, email }, at) => ({ line: at + 1, name, email })),
    commandId: commandId(),
  })
const seatOf = async (set: Set, blockId: Id, offeringId: Id, person: Person): Promise<Id> => {
  const answer = await give(set, blockId, offeringId, [person])
  return must(answer.ok ? answer.value.seatIds[0] : null, JSON.stringify(answer))
}
const linkTo = async (set: Set, blockId: Id, needsApproval = false) => {
  const domains = [set.district.domain]
  const given = {
    blockId,
    domains,
    addresses: [],
    needsApproval,
    uses: null,
    expiresAt: '2026-03-20T00:00:00.000Z',
    commandId: commandId(),
  }
  const made = await makeLink.go(open.house, set.manager, given)
  return must(made.ok ? made.value.url.split('/').at(-1) : null, JSON.stringify(made))
}
const pool = (offering: { readonly id: Id }) => countPool(open, offering.id)
const whole = async () => {
  const found = await listBreaches(open.house.read, { ids: 'installation' }, open.house.now())
  expect(found.filter(({ invariant }) => invariant === 'I1' || invariant === 'I2')).toEqual([])
}

describe('by a claim link', () => {
  test('the claimer chooses the training; a full one says so, and its place stays theirs to wait for', async () => {
    const set = await setPack(open, { capacity: 1 })
    const token = await linkTo(set, await set.boughtPack())
    const [a, b] = [await set.colleague('ana'), await set.colleague('ben')]
    const seen = await ask(open.house, a.actor, claimPage, { token })
    expect(seen).toMatchObject({
      value: { standing: 'good', program: { places: [{ freeSeats: 1 }, { freeSeats: 1 }] } },
    })
    const sent = (offeringId: Id | null) => ({ token, offeringId, commandId: commandId() })
    const claim = (who: typeof a, offeringId: Id | null) => run(open.house, who.actor, claimSeat, sent(offeringId))
    expect(await claim(a, null)).toMatchObject({ refusal: { code: 'pack-training-needed' } })
    expect(await claim(a, set.offering.id)).toMatchObject({ refusal: { code: 'pack-training-needed' } })
    expect(await claim(a, set.first.id)).toMatchObject({ ok: true })
    expect(await claim(b, set.first.id)).toMatchObject({ refusal: { code: 'pack-training-full' } })
    expect(await ask(open.house, b.actor, claimPage, { token, offeringId: set.first.id })).toMatchObject({
      value: { standing: 'pack-training-full', slug: set.first.slug },
    })
    expect(await claim(b, set.second.id)).toMatchObject({ ok: true })
    await whole()
  })

  test('raced: ten want three seats of a training; three come, and the pool and the pack agree', async () => {
    const set = await setPack(open, { capacity: 3 })
    const blockId = await set.boughtPack(10)
    const token = await linkTo(set, blockId)
    const people = await Promise.all(Array.from({ length: 10 }, (_, at) => set.colleague(`c${at}`)))
    const answers = await Promise.all(
      people.map(({ actor }) =>
        run({ ...open.house }, actor, claimSeat, { token, offeringId: set.first.id, commandId: commandId() }),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
    const codes = answers.map((answer) => (answer.ok ? null : answer.refusal.code)).filter((code) => code !== null)
    expect(new Set(codes)).toEqual(new Set(['pack-training-full']))
    expect(await countBlock(open, blockId)).toEqual({ free: 7, claimed: 3 })
    expect(await pool(set.first)).toMatchObject({ taken: 3, accounted: 3 })
    await whole()
  })

  test('control: without the pool’s lock and count, the same race uses more seats than there are', async () => {
    const set = await setPack(open, { capacity: 3 })
    const naive = () =>
      open.db.transaction().execute(async (tx) => {
        const { rows } = await sql<{ free: number }>`
          select capacity - (select count(*)::int from seat_hold h where h.offering_id = p.offering_id and h.released_at is null) as free
          from seat_pool p where offering_id = ${set.first.id}`.execute(tx)
        await sql`select pg_sleep(0.02)`.execute(tx)
        if ((rows[0]?.free ?? 0) < 1) return false
        await sql`insert into seat_hold (id, offering_id, reason, quantity, created_at)
          values (${commandId()}, ${set.first.id}, 'seat_block', 1, now())`.execute(tx)
        return true
      })
    const won = (await Promise.all(Array.from({ length: 10 }, naive))).filter(Boolean)
    expect(won.length).toBeGreaterThan(3)
    await sql`delete from seat_hold where offering_id = ${set.first.id}`.execute(open.db)
  })

  test('a link that waits for a yes keeps the place until the answer; a no gives it back', async () => {
    const set = await setPack(open, { capacity: 1 })
    const blockId = await set.boughtPack()
    const token = await linkTo(set, blockId, true)
    const [a, b] = [await set.colleague('dee'), await set.colleague('eli')]
    const ask = (who: typeof a) =>
      run(open.house, who.actor, claimSeat, { token, offeringId: set.first.id, commandId: commandId() })
    const asked = await ask(a)
    expect(await countBlock(open, blockId)).toEqual({ free: 4, requested: 1 })
    expect(await pool(set.first)).toMatchObject({ taken: 1, accounted: 1 })
    expect(await ask(b)).toMatchObject({ refusal: { code: 'pack-training-full' } })
    await whole()
    const requestId = must(asked.ok ? asked.value.requestId : null, JSON.stringify(asked))
    const no = { requestId, answer: 'declined', commandId: commandId() } as const
    expect(await run(open.house, set.manager, answerRequest, no)).toMatchObject({ ok: true })
    expect(await pool(set.first)).toMatchObject({ taken: 0, accounted: 0 })
    const again = await ask(b)
    const other = must(again.ok ? again.value.requestId : null, JSON.stringify(again))
    const yes = { requestId: other, answer: 'approved', commandId: commandId() } as const
    expect(await run(open.house, set.manager, answerRequest, yes)).toMatchObject({ ok: true })
    expect(await countBlock(open, blockId)).toEqual({ free: 4, claimed: 1 })
    await whole()
  })

  test('a seat keeps one place: the database refuses a second', async () => {
    const set = await setPack(open)
    const blockId = await set.boughtPack()
    const seatId = await seatOf(set, blockId, set.first.id, await set.colleague())
    const second = sql`insert into seat_hold (id, offering_id, reason, quantity, block_id, block_seat_id, created_at)
      values (${commandId()}, ${set.first.id}, 'seat_block', 1, ${blockId}, ${seatId}, now())`
    await expect(second.execute(open.db)).rejects.toThrow(/seat_hold_of_block_seat/)
  })
})
