import { quote, readPrice, type BuyerFacts, type Quote } from '@inservice/domain/billing'
import { dateIn, plusMinutes, type Instant } from '@inservice/domain/kernel'
import type { Row } from '../rows/row.ts'
import { giveBack } from './give-back.ts'
import { sell } from './sell.ts'
import { zone, type Enrollment, type Offering, type Person, type Session, type Stage } from './stage.ts'
import { toDaytime } from './to-daytime.ts'

const day = 24 * 60

const buyerFacts = ({ occupation, district }: Person, { provider }: Offering): BuyerFacts => ({
  occupation,
  isMember: district?.memberOf.has(provider.id) ?? false,
  inRegion: district === null ? null : provider.fact.number === '121',
})

/** The days on which an offering meets. */
export const daysOf = (offering: Offering): readonly string[] =>
  offering.sessions.map(({ row }) => dateIn(row.starts_at, zone))

/** Whether someone may still be taken in: not yet here, nowhere else on those days, and not teaching. */
export function isFree(person: Person, offering: Offering): boolean {
  if (offering.people.has(person.id) || offering.instructors.includes(person)) return false
  return daysOf(offering).every((on) => !person.busy.has(on))
}

/** What a person pays for an offering on a day, by the house's own quote. */
function quoteFor(offering: Offering, person: Person, at: Instant): Quote {
  const rows = offering.prices.map((row) => ({
    audience: row.audience,
    per: row.per ?? 'person',
    amountCents: row.amount_cents,
    earlyCents: row.early_cents ?? null,
    earlyUntil: row.early_until ?? null,
  }))
  const { price, audience } = readPrice(offering.row.id, rows, 'person', buyerFacts(person, offering), zone)
  const organizationId = person.district?.id ?? null
  return quote({
    price,
    quantity: 1,
    audience,
    organizationId,
    on: dateIn(at, zone),
    codes: [],
    coverage: [],
    fees: [],
  })
}

export type EnrollWish = {
  at?: Instant
  coverage?: 'card' | 'purchase_order' | 'invoice' | 'open'
  answers?: object
  /** False: the invoice stays unpaid. */
  settles?: boolean
}

/** Registers a person with an order of their own: seat, order, money, enrollment. */
export function enroll(stage: Stage, offering: Offering, person: Person, wish: EnrollWish = {}): Enrollment {
  const at = wish.at ?? registeredAt(stage, offering)
  const quoted = quoteFor(offering, person, at)
  const chosen = wish.coverage ?? chooseCoverage(stage, person)
  const coverage = quoted.totalCents === 0 ? 'free' : chosen
  const sold = sell(stage, {
    provider: offering.provider,
    buyer: person,
    organizationId: person.district?.id ?? null,
    organizationName: person.district?.fact.name ?? null,
    kind: 'registration',
    subjectId: offering.row.id,
    title: offering.row.title,
    quantity: 1,
    cents: quoted.totalCents,
    working: quoted.lines,
    coverage,
    at,
    ...(wish.settles === undefined ? {} : { settles: wish.settles }),
  })
  const enrollment = admit(stage, offering, person, {
    at,
    state: coverage === 'open' ? 'pending_payment' : 'confirmed',
    coverage: coverage === 'open' ? 'card' : coverage,
    answers: wish.answers ?? answersFor(stage, offering),
    sold,
  })
  if (coverage === 'open') holdUnpaid(stage, offering, enrollment)
  return enrollment
}

type Admission = {
  at: Instant
  state: Row<'enrollment'>['state']
  coverage: Row<'enrollment'>['coverage']
  answers: object
  sold: Enrollment['sold']
  blockSeatId?: string
  by?: Person
}

/** The enrollment itself with its event, its breakouts and its seat. */
export function admit(stage: Stage, offering: Offering, person: Person, admission: Admission): Enrollment {
  const { sheet, newId } = stage
  const { at, state, coverage, sold, by = person } = admission
  const row = sheet.add('enrollment', {
    id: newId(),
    offering_id: offering.row.id,
    person_id: person.id,
    state,
    coverage,
    order_id: sold?.order.id ?? null,
    order_line_id: sold?.line.id ?? null,
    block_seat_id: admission.blockSeatId ?? null,
    hold_id: null,
    answers: admission.answers,
    registered_by: by.id,
    created_at: at,
    confirmed_at: state === 'confirmed' ? at : null,
    ended_at: null,
    end_reason: null,
  })
  sheet.add('enrollment_event', {
    id: newId(),
    enrollment_id: row.id,
    at,
    from_state: null,
    to_state: state,
    made_by: by.id,
    reason: 'registered',
  })
  if (state === 'confirmed' && !admission.blockSeatId) seat(offering, 1)
  offering.people.add(person.id)
  for (const on of daysOf(offering)) person.busy.add(on)
  const enrollment = { row, person, sessions: pickSessions(stage, offering, row.id), sold }
  offering.enrollments.push(enrollment)
  return enrollment
}

/** Changes what is taken of an offering's seats. */
export function seat(offering: Offering, more: number): void {
  if (offering.pool) offering.pool.taken = (offering.pool.taken ?? 0) + more
}

export const seatsLeft = (offering: Offering): number =>
  offering.pool ? offering.pool.capacity - (offering.pool.taken ?? 0) : Number.POSITIVE_INFINITY

/** One breakout of each round where there is a choice; everything else always. */
function pickSessions(stage: Stage, offering: Offering, enrollmentId: string): readonly Session[] {
  const rounds = new Set(offering.sessions.flatMap(({ row }) => (row.slot ? [row.slot] : [])))
  const picked = [...rounds].flatMap((round) => {
    const open = offering.sessions.filter(
      ({ row, pool }) => row.slot === round && pool && (pool.taken ?? 0) < pool.capacity,
    )
    return open.length === 0 ? [] : [stage.dice.pick(open)]
  })
  for (const { row, pool } of picked) {
    if (pool) pool.taken = (pool.taken ?? 0) + 1
    stage.sheet.add('enrollment_session', { enrollment_id: enrollmentId, session_id: row.id })
  }
  return offering.sessions.filter((session) => !session.row.slot || picked.includes(session))
}

function holdUnpaid(stage: Stage, offering: Offering, { row, person, sold }: Enrollment): void {
  const hold = stage.sheet.add('seat_hold', {
    id: stage.newId(),
    offering_id: offering.row.id,
    reason: 'unpaid_order',
    quantity: 1,
    person_id: person.id,
    block_id: null,
    order_id: sold?.order.id ?? null,
    expires_at: null,
    created_at: row.created_at,
  })
  row.hold_id = hold.id
  seat(offering, 1)
}

/** Ends an enrollment before the start, at the person's wish or the provider's. */
export function withdraw(
  stage: Stage,
  offering: Offering,
  enrollment: Enrollment,
  at: Instant,
  by: 'person' | 'provider',
): void {
  const { row, sold, person } = enrollment
  const state = by === 'person' ? 'withdrawn' : 'canceled'
  stage.sheet.add('enrollment_event', {
    id: stage.newId(),
    enrollment_id: row.id,
    at,
    from_state: row.state,
    to_state: state,
    made_by: by === 'person' ? person.id : null,
    reason: by === 'person' ? 'withdrawn' : 'the offering was canceled',
  })
  row.state = state
  row.ended_at = at
  row.end_reason = by === 'person' ? 'withdrawn' : 'offering canceled'
  seat(offering, -1)
  for (const { row: session, pool } of enrollment.sessions) {
    if (session.slot && pool) pool.taken = (pool.taken ?? 0) - 1
  }
  for (const on of daysOf(offering)) person.busy.delete(on)
  if (sold) giveBack(stage, offering, sold, at, by)
}

function registeredAt(stage: Stage, offering: Offering): Instant {
  const starts = offering.row.starts_at ?? stage.now
  const opens = offering.row.registration_opens_at ?? stage.now
  const selfPaced = offering.row.kind === 'self_paced'
  const last = !selfPaced && starts < stage.now ? plusMinutes(starts, -2 * day) : plusMinutes(stage.now, -90)
  const first = selfPaced ? starts : opens
  const span = Math.max(60, Math.floor((Date.parse(last) - Date.parse(first)) / 60_000))
  // Most come in the last third.
  const late = Math.max(stage.dice.roll(), stage.dice.roll())
  return toDaytime(plusMinutes(first, Math.floor(span * late)), first)
}

function chooseCoverage(stage: Stage, person: Person): 'card' | 'purchase_order' | 'invoice' {
  if (!person.district) return 'card'
  return stage.dice.weigh([
    ['card', 58],
    ['purchase_order', 38],
    ['invoice', 4],
  ])
}

function answersFor(stage: Stage, offering: Offering): object {
  if (!Array.isArray(offering.row.questions) || offering.row.questions.length === 0) return {}
  return {
    hope: stage.dice.pick([
      'How we talk about placement in our grade-level teams.',
      'Fewer students sent out, and adults who agree on why.',
      'Families who come because the meeting is theirs.',
      'That our new colleagues stay.',
    ]),
  }
}
