import { liveStates, type EnrollmentState } from '@inservice/domain/enrollment'
import type { OrderStatus } from '@inservice/domain/billing'
import type { Cents, Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { backFacts } from '../billing/index.ts'
import type { Read, Tx } from '../kernel/index.ts'

/** A live enrollment with what is due back for it, and where that money is. */
export type PlaceRow = {
  id: Id
  personId: Id
  state: EnrollmentState
  holdId: Id | null
  orderId: Id | null
  orderLineId: Id | null
  orderState: OrderStatus | null
  paidCents: Cents
  purchaseOrderId: Id | null
  /** Whose invoice it is, where it is one. */
  payer: string | null
  dueCents: Cents
  openCents: Cents
  cardCents: Cents
  handCents: Cents
}

const places = (offeringId: Id) => sql`
    select e.id, e.person_id as "personId", e.state, e.hold_id as "holdId", e.order_id as "orderId", e.order_line_id as "orderLineId",
      c.state as "orderState", coalesce(c.paid_cents, 0) as "paidCents", c.purchase_order_id as "purchaseOrderId",
      coalesce(g.name, c.billing_name) as payer, coalesce(l.amount_cents, 0) as "dueCents", f.*
    from enrollment e
    left join customer_order c on c.id = e.order_id
    left join organization g on g.id = c.organization_id
    left join order_line l on l.id = e.order_line_id and l.canceled_at is null
    left join lateral ${backFacts} f on true
    where e.offering_id = ${offeringId} and e.block_seat_id is null and e.state = any(${[...liveStates]}::text[])`

/** An offering's live enrollments but those by a district's seats. All, or some by their ids. For whoever cancels it; the caller has asked who may. */
export const listPlaces = async (
  db: Read,
  { offeringId, ids = null }: { offeringId: Id; ids?: readonly Id[] | null },
): Promise<PlaceRow[]> => {
  const { rows } = await sql<PlaceRow>`${places(offeringId)}
    and (${ids === null} or e.id = any(${ids === null ? [] : [...ids]}::uuid[])) order by e.id`.execute(db)
  return rows
}

/** Some of them, locked until the command ends; who has ended meanwhile is left out. Their orders are locked before. */
export const lockPlaces = async (tx: Tx, offeringId: Id, ids: readonly Id[]): Promise<PlaceRow[]> => {
  const { rows } = await sql<PlaceRow>`${places(offeringId)} and e.id = any(${[...ids]}::uuid[])
    order by e.id for update of e`.execute(tx)
  return rows
}
