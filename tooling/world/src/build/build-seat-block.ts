import { plusMinutes, type Cents, type Id } from '@inservice/domain/kernel'
import { buildEnrollment, buildHold } from './build-enrollment.ts'
import { buildOrder, buildPurchaseOrder, type BuiltOrder } from './build-order.ts'
import { idOf, type Context, type Ref } from './context.ts'

export type SeatBlockWish = {
  offering: Ref & { readonly providerId: Id }
  organization: Ref
  /** The organization's seat manager. */
  manager: Ref
  quantity?: number
  unitCents?: Cents
  /** Each gets a seat: claimed, with a confirmed enrollment. */
  claimed?: readonly Ref[]
  /** Each is named for a seat: assigned, with an invited enrollment. */
  assigned?: readonly Ref[]
}
export type BuiltSeatBlock = {
  id: Id
  order: BuiltOrder
  purchaseOrderId: Id
  holdId: Id
  /** By position: claimed ones first, then assigned, then free. */
  seats: readonly { id: Id; state: 'claimed' | 'assigned' | 'free'; enrollmentId: Id | null }[]
}

const fourWeeks = 4 * 7 * 24 * 60

/** Ten seats of an offering bought by a district with a purchase order, held in the pool, each with its events. */
export async function buildSeatBlock(context: Context, wish: SeatBlockWish): Promise<BuiltSeatBlock> {
  const { quantity = 10, unitCents = 15_000, claimed = [], assigned = [] } = wish
  const id = context.newId()
  const totalCents = quantity * unitCents
  const purchaseOrder = await buildPurchaseOrder(context, wish.offering.providerId, wish.organization, {
    authorizedCents: Math.max(totalCents, 1),
    drawnCents: totalCents,
  })
  const order = await buildOrder(context, {
    provider: wish.offering.providerId,
    buyer: wish.manager,
    organization: wish.organization,
    purchaseOrder,
    state: 'confirmed_invoice_open',
    method: 'purchase_order',
    lines: [{ kind: 'seat_block', subject: id, quantity, cents: totalCents, title: `${quantity} seats` }],
  })
  await context.insert('seat_block', {
    id,
    offering_id: idOf(wish.offering),
    program_id: null,
    organization_id: idOf(wish.organization),
    order_id: order.id,
    quantity,
    unit_cents: unitCents,
    state: 'authorized',
    swap_until: plusMinutes(context.now, fourWeeks),
    returns_at: plusMinutes(context.now, fourWeeks),
    created_by: idOf(wish.manager),
    created_at: context.now,
  })
  const hold = await buildHold(context, wish.offering, {
    reason: 'seat_block',
    quantity,
    block: id,
    order,
    minutes: null,
  })
  const named = [
    ...claimed.map((person) => ({ person, state: 'claimed' as const })),
    ...assigned.map((person) => ({ person, state: 'assigned' as const })),
  ]
  const seats = []
  for (let position = 1; position <= quantity; position += 1)
    seats.push(await buildSeat(context, wish, id, position, named[position - 1] ?? null))
  return { id, order, purchaseOrderId: purchaseOrder.id, holdId: hold.id, seats }
}

async function buildSeat(
  context: Context,
  wish: SeatBlockWish,
  blockId: Id,
  position: number,
  named: { person: Ref; state: 'claimed' | 'assigned' } | null,
): Promise<{ id: Id; state: 'claimed' | 'assigned' | 'free'; enrollmentId: Id | null }> {
  const id = context.newId()
  const state = named ? named.state : ('free' as const)
  const personId = named ? idOf(named.person) : null
  const seat = { id, block_id: blockId, position, state, person_id: personId, changed_at: context.now }
  await context.insert('block_seat', seat)
  const event = { block_id: blockId, seat_id: id, at: context.now, made_by: idOf(wish.manager) }
  await context.insert('block_seat_event', { id: context.newId(), ...event, from_state: null, to_state: 'free' })
  if (!named) return { id, state, enrollmentId: null }
  await context.insert('block_seat_event', {
    id: context.newId(),
    ...event,
    from_state: 'free',
    to_state: state,
    person_id: personId,
  })
  const enrollment = await buildEnrollment(context, wish.offering, named.person, {
    state: state === 'claimed' ? 'confirmed' : 'invited',
    blockSeat: id,
    registeredBy: wish.manager,
  })
  await context.db.updateTable('block_seat').set({ enrollment_id: enrollment.id }).where('id', '=', id).execute()
  return { id, state, enrollmentId: enrollment.id }
}
