import { localMailbox, type Mailbox } from '@inservice/gateways/mail'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBlock, countPool, openHouse, setDistrict } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { makeLink } from '../seats/index.ts'
import { claimPage } from './claim-page.ts'
import { claimSeat } from './claim-seat.ts'
import { answerRequest, expireRequests, withdrawRequest } from './end-request.ts'
import { register } from './register.ts'
import { settleBlocks } from './settle-block.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let mailbox: Mailbox
let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inservice-requests-'))
  mailbox = localMailbox({ dir })
  open = await openHouse({ mail: mailbox })
})
afterAll(async () => {
  await open.close()
  await rm(dir, { recursive: true })
})

const fresh = () => ({ commandId: open.house.newId() })
type Actor = Parameters<typeof run>[1]
const claim = (actor: Actor, token: string) => run(open.house, actor, claimSeat, { token, ...fresh() })
const answer = (actor: Actor, requestId: string, to: 'approved' | 'declined', note = '') =>
  run(open.house, actor, answerRequest, { requestId, answer: to, note, ...fresh() })
const subjects = async (email: string) => (await mailbox.list(email)).map(({ subject }) => subject)

/** A block of two with a link for anyone whose claim the manager approves, and one who has asked. */
const asked = async (its: object = {}) => {
  open.setNow('2026-03-02T17:00:00.000Z')
  const district = await setDistrict(open)
  const blockId = await district.bought(2)
  const link = await district.link(blockId, { domains: [], needsApproval: true, uses: 3, ...its })
  const kim = await district.colleague('kim')
  const made = await claim(kim.actor, link.token)
  const requestId = made.ok ? (made.value.requestId ?? '') : ''
  const page = () => ask(open.house, kim.actor, claimPage, { token: link.token })
  const usesLeft = async () =>
    (await open.db.selectFrom('claim_link').select('uses_left').where('id', '=', link.linkId).executeTakeFirstOrThrow())
      .uses_left
  return { district, blockId, ...link, kim, requestId, page, usesLeft }
}

describe('a link for a list of addresses', () => {
  test('any verified address of the person counts; a forwarded link stops the stranger and burns no seat', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(2)
    const kim = await open.world.person()
    const second = 'kim@private.example'
    await open.db
      .insertInto('person_address')
      .values({ id: open.house.newId(), person_id: kim.id, email: second, verified_at: open.house.now() })
      .execute()
    const { token } = await district.link(blockId, { domains: [], addresses: [second], uses: 1 })
    const stranger = await district.colleague()
    expect(await ask(open.house, stranger.actor, claimPage, { token })).toMatchObject({
      value: { standing: 'link-not-named' },
    })
    expect(await claim(stranger.actor, token)).toMatchObject({ refusal: { code: 'link-not-named' } })
    expect(await countBlock(open, blockId)).toEqual({ free: 2 })
    const actor = await open.world.actor(kim)
    expect(await claim(actor, token)).toMatchObject({ ok: true })
    expect(await claim(actor, token)).toMatchObject({ refusal: { code: 'seat-already-yours' } })
  })

  test('an address that is only claimed, not verified, opens nothing', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(1)
    const kim = await open.world.person()
    const email = 'boss@private.example'
    await open.db.insertInto('person_address').values({ id: open.house.newId(), person_id: kim.id, email }).execute()
    const { token } = await district.link(blockId, { domains: [], addresses: [email] })
    expect(await claim(await open.world.actor(kim), token)).toMatchObject({ refusal: { code: 'link-not-named' } })
  })

  test('a link for nobody is refused on its field', async () => {
    const district = await setDistrict(open)
    const blockId = await district.bought(1)
    const input = { blockId, domains: [], addresses: [], needsApproval: false, uses: null }
    const made = await makeLink.go(open.house, district.manager, {
      ...input,
      expiresAt: '2026-03-20T00:00:00.000Z',
      ...fresh(),
    })
    expect(made).toMatchObject({ refusal: { code: 'link-for-nobody' } })
  })
})

describe('a link that waits for a yes', () => {
  test('stranger: only who manages the seats answers, only who asked takes it back', async () => {
    const { requestId, district } = await asked()
    const colleague = await district.colleague()
    expect(await answer(colleague.actor, requestId, 'approved')).toMatchObject({ refusal: { code: 'not-found' } })
    const other = await setDistrict(open)
    expect(await answer(other.manager, requestId, 'approved')).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await run(open.house, colleague.actor, withdrawRequest, { requestId, ...fresh() })).toMatchObject({
      refusal: { code: 'not-found' },
    })
  })

  test('asking keeps a seat and a use, enrolls nobody, and is told with its deadline', async () => {
    const { blockId, page, usesLeft, kim, token, district } = await asked()
    expect(await countBlock(open, blockId)).toEqual({ free: 1, requested: 1 })
    expect(await usesLeft()).toBe(2)
    expect(await page()).toMatchObject({
      value: { standing: 'seat-requested', request: { answerUntil: '2026-03-05T17:00:00.000Z' } },
    })
    expect(await claim(kim.actor, token)).toMatchObject({ refusal: { code: 'seat-requested' } })
    await open.work()
    expect(await subjects(district.person.email)).toContainEqual(expect.stringMatching(/^kim .* asks for a seat in/))
    const enrolled = await open.db.selectFrom('enrollment').select('id').where('person_id', '=', kim.id).execute()
    expect(enrolled).toEqual([])
  })

  test('yes: the seat is claimed, the place confirmed, a letter says so; answered twice is refused', async () => {
    const { requestId, blockId, kim, district, page, usesLeft } = await asked()
    const input = { requestId, answer: 'approved' as const, ...fresh() }
    const first = await run(open.house, district.manager, answerRequest, input)
    expect(first).toMatchObject({ ok: true })
    expect(await run(open.house, district.manager, answerRequest, input)).toEqual(first)
    expect(await countBlock(open, blockId)).toEqual({ free: 1, claimed: 1 })
    expect(await usesLeft()).toBe(2)
    expect(await page()).toMatchObject({ value: { standing: 'seat-already-yours' } })
    expect(await answer(district.manager, requestId, 'declined')).toMatchObject({
      refusal: { code: 'seat-request-over' },
    })
    await open.work()
    expect(await subjects(kim.email)).toHaveLength(1)
    const pool = await countPool(open, district.offering.id)
    expect(pool.taken).toBe(pool.accounted)
  })

  test('no: the seat and the use are free again, and the person reads why', async () => {
    const { requestId, blockId, kim, district, page, usesLeft } = await asked()
    expect(await answer(district.manager, requestId, 'declined', 'Next year.')).toMatchObject({ ok: true })
    expect(await countBlock(open, blockId)).toEqual({ free: 2 })
    expect(await usesLeft()).toBe(3)
    expect(await page()).toMatchObject({ value: { standing: 'good', request: null } })
    await open.work()
    const [letter] = await mailbox.list(kim.email)
    expect((letter && (await mailbox.find(letter.id)))?.text).toContain('Next year.')
  })

  test('no answer in time: free again and told, once; taken back: free, and nobody is written to', async () => {
    const { blockId, kim } = await asked()
    open.setNow('2026-03-05T16:59:00.000Z')
    await expireRequests.handle(open.house, {})
    expect(await countBlock(open, blockId)).toEqual({ free: 1, requested: 1 })
    open.setNow('2026-03-05T17:00:00.000Z')
    await Promise.all([expireRequests.handle(open.house, {}), expireRequests.handle(open.house, {})])
    expect(await countBlock(open, blockId)).toEqual({ free: 2 })
    await open.work()
    const [letter, ...more] = await mailbox.list(kim.email)
    expect(more).toEqual([])
    expect((letter && (await mailbox.find(letter.id)))?.text).toContain('did not answer')
    const other = await asked()
    expect(
      await run(open.house, other.kim.actor, withdrawRequest, { requestId: other.requestId, ...fresh() }),
    ).toMatchObject({ ok: true })
    expect(await countBlock(open, other.blockId)).toEqual({ free: 2 })
    await open.work()
    expect(await subjects(other.kim.email)).toEqual([])
  })

  test('registered in another way meanwhile: a yes is refused, a no goes through', async () => {
    const { requestId, kim, district } = await asked()
    const paid = { payBy: 'card' as const, expectedCents: 15_000, offeringId: district.offering.id }
    expect(await run(open.house, kim.actor, register, { ...paid, ...fresh() })).toMatchObject({ ok: true })
    expect(await answer(district.manager, requestId, 'approved')).toMatchObject({
      refusal: { code: 'seat-request-enrolled' },
    })
    expect(await answer(district.manager, requestId, 'declined')).toMatchObject({ ok: true })
  })

  test('the block’s own deadline ends what nobody answered', async () => {
    const { blockId, kim } = await asked({ expiresAt: '2026-04-19T00:00:00.000Z' })
    open.setNow('2026-04-13T16:00:00.000Z')
    await settleBlocks.handle(open.house, {})
    expect(await countBlock(open, blockId)).toEqual({ returned: 2 })
    await open.work()
    expect(await subjects(kim.email)).toHaveLength(1)
    open.setNow('2026-03-02T17:00:00.000Z')
  })

  test('raced: yes, no, taken back and its time over at once; one of them holds', async () => {
    const { requestId, blockId, kim, district } = await asked()
    const answers = await Promise.all([
      answer(district.manager, requestId, 'approved'),
      answer(district.manager, requestId, 'declined'),
      answer(district.manager, requestId, 'approved'),
      run(open.house, kim.actor, withdrawRequest, { requestId, ...fresh() }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const counts = await countBlock(open, blockId)
    const places = await open.db.selectFrom('enrollment').select('id').where('person_id', '=', kim.id).execute()
    expect(places).toHaveLength(counts['claimed'] ?? 0)
  })

  test('control: without the lock on the block, two answers read the same open request', async () => {
    const { requestId } = await asked()
    const look = () =>
      open.db.selectFrom('seat_request').select('state').where('id', '=', requestId).executeTakeFirstOrThrow()
    const both = await Promise.all([look(), look()])
    const end = (to: 'approved' | 'declined') =>
      open.db
        .updateTable('seat_request')
        .set({ state: to, answered_at: open.house.now() })
        .where('id', '=', requestId)
        .executeTakeFirst()
    expect(both.map(({ state }) => state)).toEqual(['open', 'open'])
    const written = [await end('approved'), await end('declined')]
    expect(written.map(({ numUpdatedRows }) => numUpdatedRows)).toEqual([1n, 1n])
  })
})
