import { localMailbox, type Mailbox } from '@inservice/gateways/mail'
import { must } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, setDistrict, setPack } from '../../test/index.ts'
import { acceptSeat, assignSeats, settleBlocks } from '../enrollment/index.ts'
import { run } from '../kernel/index.ts'
import { remindUnclaimed, remindUnclaimedOf } from './remind-unclaimed.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let mailbox: Mailbox
let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inservice-unclaimed-'))
  mailbox = localMailbox({ dir })
  open = await openHouse({ mail: mailbox })
})
afterAll(async () => {
  await open.close()
  await rm(dir, { recursive: true })
})

const bought = '2026-03-02T17:00:00.000Z'
const week = '2026-04-06T16:00:00.000Z'
const machine = { kind: 'machine', name: 'test' } as const
const commandId = () => open.house.newId()
const remind = async () => {
  await remindUnclaimed.handle(open.house, {})
  await open.work()
}
const remindAs = (actor: Parameters<typeof run>[1], blockId: string) =>
  run(open.house, actor, remindUnclaimedOf, { blockId, commandId: commandId() })
const letters = async (blockId: string) => {
  const { rows } = await sql<{ email: string; problem: string | null }>`
    select email, problem from letter where kind = 'seats-unclaimed' and data->>'blockId' = ${blockId} order by created_at`.execute(
    open.db,
  )
  return rows
}
const newest = async (email: string) => {
  const line = (await mailbox.list(email)).find(({ subject }) => /claimed/.test(subject))
  return line ? mailbox.find(line.id) : null
}

/** Three seats bought in March for a training of April 20: one claimed, one named, one free. */
const block = async (its: object = {}) => {
  open.setNow(bought)
  const set = await setDistrict(open)
  const answer = await set.buy(3, its)
  const { blockId } = must(answer.ok ? answer.value : null, JSON.stringify(answer))
  const colleagues = [await set.colleague(), await set.colleague()]
  const people = colleagues.map(({ name, email }, at) => ({ line: at + 1, name, email }))
  const given = await run(open.house, set.manager, assignSeats, { blockId, people, commandId: commandId() })
  const seatIds = given.ok ? given.value.seatIds : []
  const accept = (at: number) =>
    run(open.house, colleagues[at]?.actor ?? { kind: 'anyone' }, acceptSeat, {
      seatId: seatIds[at] ?? '',
      commandId: commandId(),
    })
  await accept(0)
  return { ...set, blockId, accept }
}

test.each([
  ['public', 'go back to the public and are credited by the policy'],
  ['credit', 'kept as credit with the provider'],
  ['lapse', 'lapse without credit'],
] as const)('a week before the deadline, by the rule %s, and once', async (deadlineRule, says) => {
  const { blockId, person } = await block({ deadlineRule })
  open.setNow('2026-04-06T15:59:59.000Z')
  await remind()
  expect(await letters(blockId)).toEqual([])
  open.setNow(week)
  await remind()
  await remind()
  open.setNow('2026-04-08T16:00:00.000Z')
  await remind()
  expect(await remindAs(machine, blockId)).toMatchObject({ value: { letters: 0 } })
  expect(await letters(blockId)).toEqual([{ email: person.email, problem: null }])
  const letter = await newest(person.email)
  expect(letter?.subject).toMatch(/^2 seats in .* are not claimed yet$/)
  expect(letter?.text).toContain('2 of your 3 seats')
  expect(letter?.text).toContain('Monday, April 13, 2026')
  expect(letter?.text).toContain(says)
  expect(letter?.text).toContain(`http://inservice.example/seats/${blockId}`)
})

test('nobody but the house has it written', async () => {
  const { blockId, manager } = await block()
  open.setNow(week)
  for (const actor of [{ kind: 'anyone' } as const, manager])
    expect(await remindAs(actor, blockId)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await letters(blockId)).toEqual([])
})

test('a deadline that moved is written of again', async () => {
  const { blockId } = await block()
  open.setNow(week)
  await remind()
  await sql`update seat_block set returns_at = '2026-04-15T16:00:00Z' where id = ${blockId}`.execute(open.db)
  await remind()
  expect(await letters(blockId)).toHaveLength(1)
  open.setNow('2026-04-08T16:00:00.000Z')
  await remind()
  await remind()
  expect(await letters(blockId)).toHaveLength(2)
})

test('nothing where all are claimed, after the deadline, without a rule, or of a block that is over', async () => {
  const all = await block()
  await all.accept(1)
  await sql`update block_seat set state = 'returned' where block_id = ${all.blockId} and state = 'free'`.execute(
    open.db,
  )
  const late = await block()
  const plain = await block()
  await sql`update seat_block set deadline_rule = null where id = ${plain.blockId}`.execute(open.db)
  const over = await block()
  await sql`update seat_block set state = 'canceled' where id = ${over.blockId}`.execute(open.db)
  open.setNow(week)
  for (const { blockId } of [all, plain, over])
    expect(await remindAs(machine, blockId)).toMatchObject({ value: { letters: 0 } })
  open.setNow('2026-04-13T16:00:00.000Z')
  await settleBlocks.handle(open.house, {})
  await remind()
  expect(await remindAs(machine, late.blockId)).toMatchObject({ value: { letters: 0 } })
  for (const { blockId } of [all, late, plain, over]) expect(await letters(blockId)).toEqual([])
})

test('a letter that is no longer true when it is to be sent is not sent', async () => {
  const { blockId, person, accept } = await block()
  open.setNow(week)
  await remindUnclaimed.handle(open.house, {})
  await accept(1)
  await sql`update block_seat set state = 'returned' where block_id = ${blockId} and state = 'free'`.execute(open.db)
  await open.work()
  expect(await letters(blockId)).toEqual([{ email: person.email, problem: 'not-needed' }])
})

test('a pack’s manager reads its last day', async () => {
  open.setNow(bought)
  const { boughtPack, person } = await setPack(open)
  const blockId = await boughtPack(5, { deadlineRule: 'credit' })
  await open.work()
  const { returnsAt } = await open.db
    .selectFrom('seat_block')
    .select('returns_at as returnsAt')
    .where('id', '=', blockId)
    .executeTakeFirstOrThrow()
  open.setNow(new Date(Date.parse(must(returnsAt, 'a deadline')) - 6 * 86_400_000).toISOString())
  await remind()
  expect(await letters(blockId)).toHaveLength(1)
  const letter = await newest(person.email)
  expect(letter?.text).toContain('5 of your 5 seats')
  expect(letter?.text).toMatch(/On \w+, \w+ \d+, 2026, unclaimed seats go back and are kept as credit/)
})

test('two workers at once write one letter; with the guard off there would be two', async () => {
  const { blockId, person } = await block()
  open.setNow(week)
  await Promise.all([remindAs(machine, blockId), remindAs(machine, blockId)])
  expect(await letters(blockId)).toHaveLength(1)
  const again = sql`insert into letter (id, kind, person_id, email, language, data, created_at)
    select gen_random_uuid(), kind, person_id, email, language, data, created_at from letter
    where kind = 'seats-unclaimed' and data->>'blockId' = ${blockId}`
  await expect(again.execute(open.db)).rejects.toThrow(/letter_unclaimed_once/)
  await sql`drop index letter_unclaimed_once`.execute(open.db)
  await again.execute(open.db)
  expect((await letters(blockId)).map(({ email }) => email)).toEqual([person.email, person.email])
})
