import { must, plusMinutes, type Cents, type Id } from '@inservice/domain/kernel'
import { packDeadlines } from '@inservice/domain/seats'
import { sell } from './sell.ts'
import { zone, type District, type Person, type Provider, type Stage } from './stage.ts'
import { toDaytime } from './to-daytime.ts'

type PackFact = { program: string; name: string; unitCents: Cents; packSize: number }

const day = 24 * 60
const terms = { validDays: 365, returnDays: 30 }

/** What the agency sells seats of whole programs for; the prices are invented. */
const packs: readonly PackFact[] = [
  { program: 'equity-consortium', name: 'Team of ten for a year', unitCents: 30_000, packSize: 10 },
  { program: 'pd-for-equity', name: 'Five seats for a year', unitCents: 9_000, packSize: 5 },
]

/** Packs for sale, and one that Renton has bought: ten seats, four of them allotted to its first school. */
export function sellSeatPacks(stage: Stage, home: Provider, renton: District, manager: Person): void {
  const [first] = packs.map((fact) => ({ fact, ...price(stage, home, fact) }))
  const { fact, id, programId } = must(first, 'a pack is sold')
  const at = toDaytime(plusMinutes(stage.now, -20 * day))
  const quantity = fact.packSize
  const cents = fact.unitCents * quantity
  const blockId = stage.newId()
  const { order } = sell(stage, {
    provider: home,
    buyer: manager,
    organizationId: renton.id,
    organizationName: renton.fact.name,
    kind: 'seat_block',
    subjectId: blockId,
    title: `Equity Consortium · ${fact.name}`,
    quantity,
    cents,
    working: [
      { step: 'listed', reason: 'listed', cents, facts: { quantity, eachCents: fact.unitCents, unit: 'seat' } },
    ],
    coverage: 'purchase_order',
    settles: false,
    at,
  })
  const { returnsAt, refundUntil } = packDeadlines(terms, at.slice(0, 10), zone)
  stage.sheet.add('seat_block', {
    id: blockId,
    offering_id: null,
    program_id: programId,
    pack_price_id: id,
    organization_id: renton.id,
    order_id: order.id,
    quantity,
    unit_cents: fact.unitCents,
    state: 'authorized',
    returns_at: returnsAt,
    refund_until: refundUntil,
    deadline_rule: 'credit',
    created_by: manager.id,
    created_at: at,
  })
  for (let position = 1; position <= quantity; position += 1)
    addSeat(stage, { blockId, position, at, manager, schoolId: position <= 4 ? (renton.schools[0]?.id ?? null) : null })
}

function price(stage: Stage, home: Provider, fact: PackFact): { id: Id; programId: Id } {
  const id = stage.newId()
  const programId = must(home.programs.get(fact.program), `the agency has ${fact.program}`)
  const { sheet, began } = stage
  sheet.add('program_pack_price', {
    id,
    program_id: programId,
    name: fact.name,
    unit_cents: fact.unitCents,
    pack_size: fact.packSize,
    valid_days: terms.validDays,
    return_days: terms.returnDays,
    from_on: began.slice(0, 10),
  })
  return { id, programId }
}

type SeatFact = { blockId: Id; position: number; at: string; manager: Person; schoolId: Id | null }

function addSeat(stage: Stage, { blockId, position, at, manager, schoolId }: SeatFact): void {
  const { sheet, newId } = stage
  const seatId = newId()
  sheet.add('block_seat', {
    id: seatId,
    block_id: blockId,
    position,
    state: 'free',
    school_id: schoolId,
    changed_at: at,
  })
  const event = { block_id: blockId, seat_id: seatId, to_state: 'free', made_by: manager.id }
  sheet.add('block_seat_event', { ...event, id: newId(), at, reason: 'bought' })
  if (schoolId === null) return
  const later = plusMinutes(at, 30)
  const allotted = { from_state: 'free', school_id: schoolId, reason: 'allotted' }
  sheet.add('block_seat_event', { ...event, ...allotted, id: newId(), at: later })
}
