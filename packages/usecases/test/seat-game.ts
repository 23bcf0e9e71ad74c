import type { Payments } from '@inservice/gateways/payments'
import { listBreaches } from '@inservice/db/reports'
import { must } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { lapseOrders, settle } from '../src/billing/index.ts'
import {
  acceptSeat,
  answerRequest,
  assignSeats,
  claimSeat,
  expireRequests,
  holdSeat,
  joinWaitingList,
  leaveWaitingList,
  register,
  revokeSeat,
  settleBlocks,
  swapSeat,
  takeOffer,
  withdraw,
  withdrawalQuote,
} from '../src/enrollment/index.ts'
import { mergeAccounts } from '../src/hours/index.ts'
import { ask, run } from '../src/kernel/index.ts'
import { addAddress, addressToken } from '../src/people/index.ts'
import {
  block as seenBlock,
  changeCapacity,
  expireHolds,
  moveWaiting,
  removeWaiting,
  returnSeats,
} from '../src/seats/index.ts'
import type { openHouse } from './open-house.ts'
import type { Deed, Play } from './seat-model.ts'
import { setDistrict } from './set-district.ts'

type Open = Awaited<ReturnType<typeof openHouse>>
type Played = Promise<{ readonly ok: boolean } | null>

/** A payment provider that gives everything back when it is asked; nothing else is asked of it here. */
export const refunding = (): Payments =>
  Object.assign(Object.create(null), {
    refund: ({ idempotencyKey }: { idempotencyKey: string }) =>
      Promise.resolve({ ok: true, value: { refundId: `re_${idempotencyKey}` } }),
  })

export const priceCents = 15_000

/** A small training with a district's block, links, a registrar and some people, and every deed that seats know. */
export const startGame = async (open: Open, wish: { isPaid: boolean; people: number; capacity: number }) => {
  const { house, db, world } = open
  open.setNow('2026-03-02T17:00:00.000Z')
  const cents = wish.isPaid ? priceCents : 0
  const district = await setDistrict(open, { capacity: wish.capacity, cents })
  const { offering, manager, provider } = district
  const offeringId = offering.id
  const clerk = await world.person()
  await world.grant(clerk, 'registrar', { kind: 'provider', id: provider.id })
  const registrar = await world.actor(clerk)
  const blocks = [await district.bought(3)]
  const people = await Promise.all(Array.from({ length: wish.people }, () => district.colleague()))
  const link = { domains: ['people.example'], expiresAt: '2026-03-30T00:00:00.000Z' }
  const { token } = await district.link(blocks[0] ?? '', link)
  const asking = await district.link(blocks[0] ?? '', { ...link, needsApproval: true })
  const fresh = () => ({ commandId: house.newId() })
  const at = (who: number) => must(people[who], 'a person of the game')

  const entryOf = (who: number) =>
    db
      .selectFrom('waiting_list_entry')
      .select('id')
      .where('offering_id', '=', offeringId)
      .where('person_id', '=', at(who).id)
      .where('state', 'in', ['waiting', 'offered'])
      .executeTakeFirst()
  const placeOf = (who: number) =>
    db
      .selectFrom('enrollment')
      .select('id')
      .where('offering_id', '=', offeringId)
      .where('person_id', '=', at(who).id)
      .where('state', 'in', ['pending_payment', 'invited', 'confirmed'])
      .executeTakeFirst()
  const seatOf = (who: number) =>
    db
      .selectFrom('block_seat')
      .select('id')
      .where('person_id', '=', at(who).id)
      .where('block_id', 'in', blocks)
      .where('state', 'in', ['requested', 'assigned', 'claimed'])
      .executeTakeFirst()
  const requestOf = (who: number) =>
    db
      .selectFrom('seat_request')
      .select('id')
      .where('person_id', '=', at(who).id)
      .where('state', '=', 'open')
      .executeTakeFirst()

  /** The provider reports the newest order of someone as paid. */
  const pay = async (who: number): Played => {
    const order = await db
      .selectFrom('customer_order')
      .select(['id', 'state'])
      .where('buyer_id', '=', at(who).id)
      .where('state', 'in', ['awaiting_payment', 'lapsed'])
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirst()
    if (!order) return { ok: false }
    const session = { order_id: order.id, gateway_session_id: `cs_${order.id}`, created_at: house.now() }
    await db
      .insertInto('payment')
      .values({
        id: house.newId(),
        method: 'card',
        state: 'open',
        amount_cents: priceCents,
        gateway: 'stripe',
        ...session,
      })
      .execute()
    const reported = { sessionId: `cs_${order.id}`, amountCents: priceCents, gatewayPaymentId: `pi_${order.id}` }
    return run(house, { kind: 'machine', name: 'game' }, settle, { ...reported, ...fresh() })
  }
  const leaves = async (who: number): Played => {
    const own = await placeOf(who)
    if (!own) return { ok: false }
    const quote = await ask(house, at(who).actor, withdrawalQuote, { enrollmentId: own.id })
    const expectedCents = quote.ok ? quote.value.refund.cents : 0
    return run(house, at(who).actor, withdraw, { enrollmentId: own.id, expectedCents, ...fresh() })
  }
  const joins = async (who: number, other: number): Played => {
    const email = at(other).email
    const asked = fresh()
    const added = await addAddress.go(house, at(who).actor, { email, ...asked })
    if (!added.ok) return added
    const merged = { token: addressToken(house.signingKey, asked.commandId), typed: email }
    return run(house, at(who).actor, mergeAccounts, { ...merged, ...fresh() })
  }
  const withSeat = async (who: number, deed: (seatId: string) => Played): Played => {
    const seat = await seatOf(who)
    return seat ? deed(seat.id) : { ok: false }
  }
  const withEntry = async (who: number, deed: (entryId: string) => Played): Played => {
    const entry = await entryOf(who)
    return entry ? deed(entry.id) : { ok: false }
  }
  const answers = async (who: number, answer: 'approved' | 'declined'): Played => {
    const request = await requestOf(who)
    return request ? run(house, manager, answerRequest, { requestId: request.id, answer, ...fresh() }) : { ok: false }
  }
  const buys = async (): Played => {
    const bought = await district.buy(2)
    if (bought.ok) blocks.push(bought.value.blockId)
    return bought
  }
  /** As the page does it: what a seat gives back now is shown first. */
  const returns = async (blockId: string): Played => {
    const seen = await ask(house, manager, seenBlock, { blockId })
    const expectedCents = seen.ok ? seen.value.returning.seatCents : 0
    return run(house, manager, returnSeats, { blockId, quantity: 1, expectedCents, ...fresh() })
  }
  const named = (who: number) => ({ name: `P${who}`, email: at(who).email })
  const reason = 'as agreed'

  const deeds: Readonly<Record<Deed, (play: Play) => Played>> = {
    register: ({ who }) => {
      const payBy = wish.isPaid ? ('card' as const) : ('nothing' as const)
      return run(house, at(who).actor, register, { offeringId, payBy, expectedCents: cents, ...fresh() })
    },
    pay: ({ who }) => pay(who),
    hold: ({ who }) => run(house, at(who).actor, holdSeat, { offeringId, ...fresh() }),
    join: ({ who }) => run(house, at(who).actor, joinWaitingList, { offeringId, ...fresh() }),
    leave: ({ who }) =>
      withEntry(who, (entryId) => run(house, at(who).actor, leaveWaitingList, { entryId, ...fresh() })),
    take: ({ who }) => withEntry(who, (entryId) => run(house, at(who).actor, takeOffer, { entryId, ...fresh() })),
    withdraw: ({ who }) => leaves(who),
    assign: ({ who, block }) =>
      run(house, manager, assignSeats, { blockId: blocks[block] ?? '', people: [named(who)], ...fresh() }),
    accept: ({ who }) => withSeat(who, (seatId) => run(house, at(who).actor, acceptSeat, { seatId, ...fresh() })),
    claim: ({ who }) => run(house, at(who).actor, claimSeat, { token, ...fresh() }),
    ask: ({ who }) => run(house, at(who).actor, claimSeat, { token: asking.token, ...fresh() }),
    approve: ({ who }) => answers(who, 'approved'),
    decline: ({ who }) => answers(who, 'declined'),
    swap: ({ who, other }) =>
      withSeat(who, (seatId) => run(house, manager, swapSeat, { seatId, ...named(other), ...fresh() })),
    revoke: ({ who }) => withSeat(who, (seatId) => run(house, manager, revokeSeat, { seatId, ...fresh() })),
    return: ({ block }) => returns(blocks[block] ?? ''),
    buy: buys,
    capacity: ({ other }) => run(house, registrar, changeCapacity, { offeringId, capacity: other + 3, ...fresh() }),
    move: ({ who }) =>
      withEntry(who, (entryId) => run(house, registrar, moveWaiting, { entryId, to: 1, reason, ...fresh() })),
    remove: ({ who }) =>
      withEntry(who, (entryId) => run(house, registrar, removeWaiting, { entryId, reason, ...fresh() })),
    merge: ({ who, other }) => joins(who, other),
  }

  /** How everything stands, in the model's own words. */
  const look = async () => {
    const { rows } = await sql<{
      pool: { taken: number; capacity: number }
      states: Record<string, number> | null
    }>`select
      (select jsonb_build_object('taken', taken, 'capacity', capacity) from seat_pool where offering_id = ${offeringId} and session_id is null) as pool,
      (select jsonb_object_agg(state, n) from (select state, count(*) as n from block_seat where block_id = any(${blocks}::uuid[]) group by state) s) as states`.execute(
      db,
    )
    const live = await db
      .selectFrom('enrollment')
      .select(['person_id as personId', 'state', 'coverage'])
      .where('offering_id', '=', offeringId)
      .where('state', 'in', ['pending_payment', 'invited', 'confirmed'])
      .execute()
    const entries = await db
      .selectFrom('waiting_list_entry')
      .select(['person_id as personId', 'state', 'offer_expires_at as until'])
      .where('offering_id', '=', offeringId)
      .where('state', 'in', ['waiting', 'offered'])
      .orderBy('place')
      .execute()
    const whoIs = new Map(people.map(({ id }, who) => [id, who]))
    return {
      ...rows[0]?.pool,
      states: rows[0]?.states ?? {},
      live: live.map(({ personId, ...rest }) => ({ who: whoIs.get(personId), ...rest })),
      entries: entries.map(({ personId, ...rest }) => ({ who: whoIs.get(personId) ?? -1, ...rest })),
    }
  }

  const pass = async (to: string) => {
    open.setNow(to)
    await expireHolds.handle(house, {})
    await lapseOrders.handle(house, {})
    await expireRequests.handle(house, {})
    await settleBlocks.handle(house, {})
  }
  const sound = () => listBreaches(db, { ids: 'installation' }, house.now())
  return { offeringId, deeds, look, pass, sound, blockCount: () => blocks.length }
}
