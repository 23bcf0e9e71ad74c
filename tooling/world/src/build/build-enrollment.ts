import { plusMinutes, type Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Row } from '../rows/row.ts'
import { idOf, type Context, type Ref } from './context.ts'

export type EnrollmentWish = {
  /** `confirmed` where left out; `pending_payment` keeps the seat by a hold. */
  state?: Row<'enrollment'>['state']
  coverage?: Row<'enrollment'>['coverage']
  order?: Ref
  orderLine?: Ref
  /** The seat of a district's block; nothing is taken from the pool. */
  blockSeat?: Ref
  /** Breakouts that were picked. */
  sessions?: readonly Ref[]
  answers?: object
  registeredBy?: Ref
}

/** Takes seats of a pool, as the house counts them; the database refuses more than there are. */
export async function takeSeats(context: Context, offering: Ref, quantity: number): Promise<void> {
  await context.db
    .updateTable('seat_pool')
    .set({ taken: sql`taken + ${quantity}` })
    .where('offering_id', '=', idOf(offering))
    .where('session_id', 'is', null)
    .execute()
}

/** A person's place in an offering, with its seat taken and its first event. */
export async function buildEnrollment(
  context: Context,
  offering: Ref,
  person: Ref,
  wish: EnrollmentWish = {},
): Promise<{ id: Id; holdId: Id | null }> {
  const id = context.newId()
  const state = wish.state ?? 'confirmed'
  const coverage = wish.coverage ?? (wish.blockSeat ? 'seat' : 'free')
  const pending = state === 'pending_payment' && !wish.blockSeat
  const holdId = pending ? (await buildHold(context, offering, { person, order: wish.order })).id : null
  if (state === 'confirmed' && !wish.blockSeat) await takeSeats(context, offering, 1)
  const ended = !['pending_payment', 'invited', 'confirmed'].includes(state)
  await context.insert('enrollment', {
    id,
    offering_id: idOf(offering),
    person_id: idOf(person),
    state,
    coverage,
    order_id: wish.order ? idOf(wish.order) : null,
    order_line_id: wish.orderLine ? idOf(wish.orderLine) : null,
    block_seat_id: wish.blockSeat ? idOf(wish.blockSeat) : null,
    hold_id: holdId,
    answers: wish.answers ?? {},
    registered_by: idOf(wish.registeredBy ?? person),
    created_at: context.now,
    confirmed_at: state === 'confirmed' ? context.now : null,
    ended_at: ended ? context.now : null,
  })
  const picked = wish.sessions ?? []
  await context.insert(
    'enrollment_session',
    ...picked.map((session) => ({ enrollment_id: id, session_id: idOf(session) })),
  )
  await context.insert('enrollment_event', {
    id: context.newId(),
    enrollment_id: id,
    at: context.now,
    from_state: null,
    to_state: state,
    made_by: idOf(wish.registeredBy ?? person),
  })
  return { id, holdId }
}

export type HoldWish = {
  reason?: Row<'seat_hold'>['reason']
  quantity?: number
  person?: Ref | undefined
  order?: Ref | undefined
  block?: Ref | undefined
  /** Minutes from now; never where null. */
  minutes?: number | null
}

/** A live hold, counted in the pool. */
export async function buildHold(context: Context, offering: Ref, wish: HoldWish = {}): Promise<{ id: Id }> {
  const id = context.newId()
  const { quantity = 1, minutes = 15 } = wish
  await takeSeats(context, offering, quantity)
  await context.insert('seat_hold', {
    id,
    offering_id: idOf(offering),
    reason: wish.reason ?? 'checkout',
    quantity,
    person_id: wish.person ? idOf(wish.person) : null,
    order_id: wish.order ? idOf(wish.order) : null,
    block_id: wish.block ? idOf(wish.block) : null,
    expires_at: minutes === null ? null : plusMinutes(context.now, minutes),
    created_at: context.now,
  })
  return { id }
}

/** A person at the tail of a waiting list. */
export async function buildWaiting(context: Context, offering: Ref, person: Ref): Promise<{ id: Id }> {
  const id = context.newId()
  await context.insert('waiting_list_entry', {
    id,
    offering_id: idOf(offering),
    person_id: idOf(person),
    party_id: id,
    state: 'waiting',
    joined_at: context.now,
  })
  await context.insert('waiting_list_event', {
    id: context.newId(),
    offering_id: idOf(offering),
    entry_id: id,
    at: context.now,
    what: 'joined',
    facts: { seats: 1 },
  })
  return { id }
}
