import { createHash } from 'node:crypto'
import { plusMinutes, type Cents, type Instant } from '@inservice/domain/kernel'
import type { Row } from '../rows/row.ts'
import { admit, isFree, seat, seatsLeft } from './enroll.ts'
import { creditNote } from './give-back.ts'
import { enter } from './keep-books.ts'
import { sell } from './sell.ts'
import type { District, Offering, Person, Sold, Stage } from './stage.ts'

const day = 24 * 60

export type SeatBlockFact = {
  offering: Offering
  district: District
  manager: Person
  quantity: number
  at: Instant
  claimed: readonly Person[]
  /** Named, but the person has not accepted yet. */
  assigned: readonly Person[]
  returned?: number
  credited?: number
  lapsed?: number
  /** The text of a claim link that is shared; none where left out. */
  link?: string
}

type Seat = Row<'block_seat'>

/** Seats bought by a district with a purchase order, each with its history; the sum always equals what was bought. */
export function sellSeatBlock(stage: Stage, fact: SeatBlockFact): void {
  const { sheet, newId } = stage
  const { offering, district, manager, at } = fact
  const quantity = Math.min(fact.quantity, seatsLeft(offering))
  if (quantity <= 0) return
  const unitCents = offering.prices.find(({ per }) => per === 'seat')?.amount_cents ?? 0
  const blockId = newId()
  const sold = sell(stage, {
    provider: offering.provider,
    buyer: manager,
    organizationId: district.id,
    organizationName: district.fact.name,
    kind: 'seat_block',
    subjectId: blockId,
    title: `${quantity} × ${offering.row.title}`,
    quantity,
    cents: unitCents * quantity,
    working: [{ step: 'listed', reason: 'listed', cents: unitCents * quantity, facts: { quantity, unitCents } }],
    coverage: unitCents === 0 ? 'free' : 'purchase_order',
    settles: false,
    at,
  })
  const starts = offering.row.starts_at ?? stage.now
  sheet.add('seat_block', {
    id: blockId,
    offering_id: offering.row.id,
    program_id: null,
    organization_id: district.id,
    order_id: sold.order.id,
    quantity,
    unit_cents: unitCents,
    state: offering.endsAt < stage.now ? 'closed' : 'authorized',
    swap_until: plusMinutes(starts, -2 * day),
    returns_at: plusMinutes(starts, -7 * day),
    created_by: manager.id,
    created_at: at,
  })
  const seats = Array.from({ length: quantity }, (_, index) => addSeat(stage, blockId, index + 1, manager, at))
  const gone = handOut(stage, fact, seats, sold, unitCents)
  hold(stage, fact, blockId, sold, quantity - gone)
  earn(stage, fact, sold, (quantity - gone) * unitCents)
  if (fact.link) share(stage, fact, blockId, fact.link)
}

function addSeat(stage: Stage, blockId: string, position: number, manager: Person, at: Instant): Seat {
  const seatRow = stage.sheet.add('block_seat', {
    id: stage.newId(),
    block_id: blockId,
    position,
    state: 'free',
    school_id: null,
    person_id: null,
    invited_email: null,
    invited_name: null,
    changed_at: at,
  })
  move(stage, seatRow, 'free', manager, at, { from: null })
  return seatRow
}

function move(
  stage: Stage,
  seatRow: Seat,
  to: Seat['state'],
  by: Person,
  at: Instant,
  more: { from?: string | null; reason?: string } = {},
): void {
  stage.sheet.add('block_seat_event', {
    id: stage.newId(),
    block_id: seatRow.block_id,
    seat_id: seatRow.id,
    at,
    from_state: more.from === undefined ? seatRow.state : more.from,
    to_state: to,
    person_id: seatRow.person_id,
    school_id: seatRow.school_id,
    made_by: by.id,
    reason: more.reason ?? '',
  })
  seatRow.state = to
  seatRow.changed_at = at
}

/** Seats to people and back. Answers how many keep no place any more. */
function handOut(stage: Stage, fact: SeatBlockFact, seats: readonly Seat[], sold: Sold, unitCents: Cents): number {
  const { offering, manager, district } = fact
  const left = [...seats]
  const give = (person: Person, claims: boolean): void => {
    const seatRow = isFree(person, offering) ? left.shift() : undefined
    if (!seatRow) return
    const at = plusMinutes(fact.at, stage.dice.between(1, 9) * day)
    const when = at < stage.now ? at : plusMinutes(stage.now, -3 * 60)
    seatRow.person_id = person.id
    seatRow.invited_email = person.email
    seatRow.invited_name = person.name
    seatRow.school_id = stage.dice.pick(district.schools).id
    move(stage, seatRow, 'assigned', manager, when)
    if (claims) move(stage, seatRow, 'claimed', person, plusMinutes(when, 50))
    const state = claims ? ('confirmed' as const) : ('invited' as const)
    admit(stage, offering, person, {
      at: when,
      state,
      coverage: 'seat',
      answers: {},
      sold: null,
      blockSeatId: seatRow.id,
      by: manager,
    })
  }
  for (const person of fact.claimed) give(person, true)
  for (const person of fact.assigned) give(person, false)
  let gone = 0
  const end = (count: number, to: 'returned' | 'credited' | 'lapsed', reason: string): void => {
    for (const seatRow of left.splice(-count, count)) {
      const at = plusMinutes(fact.at, 12 * day)
      move(stage, seatRow, to, manager, at < stage.now ? at : plusMinutes(stage.now, -2 * 60), { reason })
      gone += 1
      settleSeat(stage, sold, to, unitCents, seatRow.changed_at)
    }
  }
  end(fact.returned ?? 0, 'returned', 'given back to the public')
  end(fact.credited ?? 0, 'credited', 'kept as credit')
  end(fact.lapsed ?? 0, 'lapsed', 'not used by the deadline')
  return gone
}

/** What a seat that ends unused does to the money. */
function settleSeat(stage: Stage, sold: Sold, to: 'returned' | 'credited' | 'lapsed', cents: Cents, at: Instant): void {
  const where = { provider: sold.provider, orderId: sold.order.id, at, by: null }
  if (to === 'lapsed') return enter(stage, { kind: 'delivered', from: 'unearned_seats', cents }, where)
  const back = to === 'returned' ? 'receivable' : 'account_credit'
  enter(stage, { kind: 'refunded', from: 'unearned_seats', to: back, cents, withheldCents: 0 }, where)
  if (to !== 'returned' || cents === 0) return
  creditNote(stage, sold, cents, at)
  const drawn = [...stage.purchaseOrders.values()].find(({ id }) => id === sold.order.purchase_order_id)
  if (drawn) drawn.drawn_cents = (drawn.drawn_cents ?? 0) - cents
}

/** Seats of an offering that is over have been delivered. */
function earn(stage: Stage, { offering }: SeatBlockFact, sold: Sold, cents: Cents): void {
  const at = plusMinutes(offering.endsAt, day)
  if (at >= stage.now) return
  enter(
    stage,
    { kind: 'delivered', from: 'unearned_seats', cents },
    { provider: sold.provider, orderId: sold.order.id, at, by: null },
  )
}

/** The block's live seats are held in the pool for as long as it stands. */
function hold(stage: Stage, fact: SeatBlockFact, blockId: string, sold: Sold, quantity: number): void {
  if (quantity === 0) return
  stage.sheet.add('seat_hold', {
    id: stage.newId(),
    offering_id: fact.offering.row.id,
    reason: 'seat_block',
    quantity,
    person_id: null,
    block_id: blockId,
    order_id: sold.order.id,
    expires_at: null,
    created_at: fact.at,
  })
  seat(fact.offering, quantity)
}

function share(stage: Stage, { district, manager, at }: SeatBlockFact, blockId: string, link: string): void {
  stage.sheet.add('claim_link', {
    id: stage.newId(),
    block_id: blockId,
    token_hash: createHash('sha256').update(link).digest('hex'),
    domains: [`${district.fact.slug}.example`],
    uses_left: 12,
    expires_at: plusMinutes(stage.now, 30 * day),
    revoked_at: null,
    created_by: manager.id,
    created_at: at,
  })
}
