import { localMailbox } from '@inservice/gateways/mail'
import { must, type Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBlock, openHouse, setDistrict } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import {
  allotSeats,
  block,
  delegates,
  desk,
  endDelegate,
  findColleagues,
  nameDelegate,
  returnSeats,
  statement,
} from '../seats/index.ts'
import { assignSeats } from './assign-seats.ts'
import { previewAssign } from './preview-assign.ts'
import { revokeSeat } from './revoke-seat.ts'
import { swapSeat } from './swap-seat.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let mailbox: ReturnType<typeof localMailbox>
let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inservice-delegates-'))
  mailbox = localMailbox({ dir })
  open = await openHouse({ mail: mailbox })
})
afterAll(async () => {
  await open.close()
  await rm(dir, { recursive: true })
})

type Actor = Parameters<typeof run>[1]
const fresh = () => ({ commandId: open.house.newId() })
const notFound = { refusal: { code: 'not-found' } }

/** A block of six, two of them allotted to Lakeridge, whose principal is its delegate; and a second school. */
const stage = async () => {
  const set = await setDistrict(open)
  const { district, school, manager } = set
  const other = await open.world.organization({ kind: 'school', parent: district, name: 'Cedar Middle' })
  const blockId = await set.bought(6)
  const allot = (quantity: number, fromSchoolId: Id | null, toSchoolId: Id | null) =>
    run(open.house, manager, allotSeats, { blockId, quantity, fromSchoolId, toSchoolId, ...fresh() })
  await allot(2, null, school.id)
  const at = async (schoolId: Id) => {
    const person = await open.world.person({ organization: district })
    await open.db.updateTable('person').set({ school_id: schoolId }).where('id', '=', person.id).execute()
    return person
  }
  const principal = await at(school.id)
  const name = (email: string, its: object = {}, actor: Actor = manager) =>
    run(open.house, actor, nameDelegate, {
      organizationId: district.id,
      schoolId: school.id,
      name: 'Ro Castaneda',
      email,
      ...fresh(),
      ...its,
    })
  const give = (actor: Actor, people: readonly { name: string; email: string; school?: string }[]) =>
    run(open.house, actor, assignSeats, {
      blockId,
      people: people.map((one, index) => ({ line: index + 1, school: '', ...one })),
      ...fresh(),
    })
  return { ...set, other, blockId, allot, at, principal, name, give }
}
const delegated = async () => {
  const set = await stage()
  const named = await set.name(set.principal.email)
  const grantId = must(named.ok ? named.value.grantId : null, JSON.stringify(named))
  return { ...set, grantId, delegate: await open.world.actor(set.principal) }
}

describe('naming a delegate', () => {
  test('a stranger, another district’s manager and a delegate themselves find nothing', async () => {
    const set = await delegated()
    const foreign = await setDistrict(open)
    for (const actor of [{ kind: 'anyone' } as const, foreign.manager, set.delegate]) {
      expect(await set.name('x@x.org', {}, actor)).toMatchObject(notFound)
      expect(await ask(open.house, actor, delegates, { organizationId: set.district.id })).toMatchObject(notFound)
      expect(await run(open.house, actor, endDelegate, { grantId: set.grantId, ...fresh() })).toMatchObject(notFound)
    }
  })

  test('refused: another district’s school, one of its people, one who is it already', async () => {
    const [set, foreign] = [await delegated(), await setDistrict(open)]
    expect(await set.name('x@x.org', { schoolId: foreign.school.id })).toMatchObject({
      refusal: { code: 'delegate-school-unknown' },
    })
    const elsewhere = await foreign.colleague()
    expect(await set.name(elsewhere.email)).toMatchObject({ refusal: { code: 'delegate-elsewhere' } })
    expect(await set.name(set.principal.email)).toMatchObject({ refusal: { code: 'delegate-already' } })
  })

  test('done: someone unknown is invited by letter; the manager sees them, ends it and takes that back', async () => {
    const set = await stage()
    const answer = await set.name('ro@lakeridge.example')
    await open.work()
    const [line] = await mailbox.list('ro@lakeridge.example')
    const letter = line ? await mailbox.find(line.id) : null
    expect(letter?.subject).toBe('You give out the training seats of Lakeridge Elementary')
    expect(letter?.text).toContain('way=new')
    const listed = () => ask(open.house, set.manager, delegates, {})
    expect(await listed()).toMatchObject({
      value: {
        schools: [
          { delegates: [] },
          { name: 'Lakeridge Elementary', free: 2, used: 0, delegates: [{ hasAccount: false }] },
        ],
      },
    })
    const grantId = answer.ok ? answer.value.grantId : ''
    expect(await run(open.house, set.manager, endDelegate, { grantId, ...fresh() })).toMatchObject({ ok: true })
    expect(await run(open.house, set.manager, endDelegate, { grantId, ...fresh() })).toMatchObject({
      refusal: { code: 'delegate-ended' },
    })
    expect(await listed()).toMatchObject({ value: { schools: [{ delegates: [] }, { delegates: [] }] } })
    expect(await set.name('ro@lakeridge.example', { isUndo: true })).toMatchObject({ ok: true })
    await open.work()
    expect(await mailbox.list('ro@lakeridge.example')).toHaveLength(1)
  })

  test('ended before the letter went, and taken back: the letter goes, once', async () => {
    const set = await stage()
    const email = 'quick@lakeridge.example'
    const answer = await set.name(email)
    const grantId = answer.ok ? answer.value.grantId : ''
    await run(open.house, set.manager, endDelegate, { grantId, ...fresh() })
    await open.work()
    expect(await mailbox.list(email)).toHaveLength(0)
    await set.name(email, { isUndo: true })
    await open.work()
    expect(await mailbox.list(email)).toHaveLength(1)
  })

  test('raced: named twice at once is one delegate; control: without the index there are two', async () => {
    const set = await stage()
    await Promise.all([set.name(set.principal.email), set.name(set.principal.email)])
    const count = async () => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from role_grant where person_id = ${set.principal.id} and revoked_at is null`.execute(
        open.db,
      )
      return rows[0]?.n
    }
    expect(await count()).toBe(1)
    const twice = open.db.transaction().execute(async (tx) => {
      await sql`drop index role_grant_live`.execute(tx)
      await sql`insert into role_grant (id, person_id, role, scope_kind, scope_id)
        values (${open.house.newId()}, ${set.principal.id}, 'seat_delegate', 'school', ${set.school.id})`.execute(tx)
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from role_grant where person_id = ${set.principal.id} and revoked_at is null`.execute(
        tx,
      )
      throw new Error(`${rows[0]?.n} grants`)
    })
    await expect(twice).rejects.toThrow('2 grants')
  })
})

describe('a delegate', () => {
  test('sees the seats of their school alone, and nothing of the district’s', async () => {
    const set = await delegated()
    const { delegate, blockId, manager } = set
    await set.give(manager, [{ name: 'Cy', email: 'cy@cedar.example', school: 'Cedar Middle' }])
    const seen = await ask(open.house, delegate, block, { blockId })
    expect(seen).toMatchObject({
      value: {
        isDelegate: true,
        quantity: 2,
        links: [],
        requests: [],
        may: { assign: true, allot: false, buy: false },
      },
    })
    const { seats, events, schools } = seen.ok ? seen.value : { seats: [], events: [], schools: [] }
    expect(seats.map(({ schoolName }) => schoolName)).toEqual(['Lakeridge Elementary', 'Lakeridge Elementary'])
    expect(new Set(events.map(({ seatId }) => seatId))).toEqual(new Set(seats.map(({ id }) => id)))
    expect(schools).toHaveLength(1)
    expect(await ask(open.house, delegate, desk, {})).toMatchObject({
      value: { isDelegate: true, canBuy: false, blocks: [{ id: blockId, quantity: 2, free: 2, assigned: 0 }] },
    })
    expect(await ask(open.house, delegate, statement, { blockId })).toMatchObject(notFound)
    const back = { blockId, quantity: 1, expectedCents: 15_000, ...fresh() }
    expect(await run(open.house, delegate, returnSeats, back)).toMatchObject(notFound)
    const move = { blockId, quantity: 1, fromSchoolId: null, toSchoolId: set.school.id, ...fresh() }
    expect(await run(open.house, delegate, allotSeats, move)).toMatchObject(notFound)
    const foreign = await setDistrict(open)
    const theirs = await foreign.bought(2)
    expect(await ask(open.house, delegate, block, { blockId: theirs })).toMatchObject(notFound)
    expect(await ask(open.house, delegate, findColleagues, { blockId: theirs, text: 'fam' })).toMatchObject(notFound)
  })

  test('gives them to the school’s own people, up to the allotment; the manager’s word moves the wall', async () => {
    const set = await delegated()
    const { delegate, give, blockId } = set
    const stranger = await set.at(set.other.id)
    expect(await give(delegate, [stranger])).toMatchObject({
      refusal: { code: 'seat-person-elsewhere', field: 'email' },
    })
    expect(await give(delegate, [{ name: 'A', email: 'a@x.org', school: 'Cedar Middle' }])).toMatchObject({
      refusal: { code: 'seat-school-unknown' },
    })
    const list = `Name,Email\nA,a@x.org\nB,b@x.org\nC,c@x.org\n`
    const csvBase64 = Buffer.from(list).toString('base64')
    const preview = await previewAssign.go(open.house, delegate, { blockId, csvBase64, ...fresh() })
    expect(preview).toMatchObject({
      value: { freeSeats: 2, lines: [{}, {}, { trouble: { code: 'seats-not-enough' } }] },
    })
    const own = await set.at(set.school.id)
    expect(await give(delegate, [own, { name: 'B', email: 'b@x.org' }])).toMatchObject({ ok: true })
    expect(await give(delegate, [{ name: 'C', email: 'c@x.org' }])).toMatchObject({
      refusal: { code: 'seats-not-enough', facts: { free: 0 } },
    })
    expect(await countBlock(open, blockId)).toEqual({ free: 4, assigned: 2 })
    await set.allot(1, null, set.school.id)
    expect(await give(delegate, [{ name: 'C', email: 'c@x.org' }])).toMatchObject({ ok: true })
    const { rows } = await sql<{ school: Id }>`
      select distinct school_id as school from person where id in
        (select person_id from block_seat where block_id = ${blockId} and state = 'assigned')`.execute(open.db)
    expect(rows).toEqual([{ school: set.school.id }])
  })

  test('takes back and passes on what is their school’s; once ended, nothing more', async () => {
    const set = await delegated()
    const { delegate, give, manager } = set
    const mine = await give(delegate, [{ name: 'A', email: 'a2@x.org' }])
    const theirs = await give(manager, [{ name: 'Cy', email: 'cy2@x.org', school: 'Cedar Middle' }])
    const [seatId = '', otherId = ''] = [mine, theirs].map((one) => (one.ok ? one.value.seatIds[0] : ''))
    const stranger = await set.at(set.other.id)
    const to = (id: Id, person: { name: string; email: string }) =>
      run(open.house, delegate, swapSeat, { seatId: id, name: person.name, email: person.email, ...fresh() })
    expect(await to(seatId, stranger)).toMatchObject({ refusal: { code: 'seat-person-elsewhere' } })
    expect(await to(otherId, stranger)).toMatchObject(notFound)
    expect(await to(seatId, await set.at(set.school.id))).toMatchObject({ ok: true })
    expect(await run(open.house, delegate, revokeSeat, { seatId: otherId, ...fresh() })).toMatchObject(notFound)
    expect(await run(open.house, delegate, revokeSeat, { seatId, ...fresh() })).toMatchObject({ ok: true })
    await run(open.house, manager, endDelegate, { grantId: set.grantId, ...fresh() })
    const after = await open.world.actor(set.principal)
    expect(await give(after, [{ name: 'A', email: 'a3@x.org' }])).toMatchObject(notFound)
    expect(await ask(open.house, after, block, { blockId: set.blockId })).toMatchObject(notFound)
  })

  test('raced: two delegates and three seats asked of two; never more than the school’s', async () => {
    const set = await delegated()
    const asks = Array.from({ length: 6 }, (_, at) =>
      set.give(set.delegate, [{ name: `R${at}`, email: `r${at}@x.org` }]),
    )
    const answers = await Promise.all(asks)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
    expect(await countBlock(open, set.blockId)).toEqual({ free: 4, assigned: 2 })
  })
})
