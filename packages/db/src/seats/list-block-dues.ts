import type { OrderStatus } from '@inservice/domain/billing'
import type { Cents, Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { backFacts } from '../billing/index.ts'
import type { Read } from '../kernel/index.ts'

export type BlockDue = {
  blockId: Id
  organizationName: string
  /** Seats that are still the district's, and those of them that someone has or was named for. */
  seats: number
  people: number
  dueCents: Cents
  orderId: Id
  orderState: OrderStatus
  paidCents: Cents
  openCents: Cents
  cardCents: Cents
  handCents: Cents
}

/**
 * The blocks that are left of an offering with what is due back for their seats: all that have not been given back before,
 * lapsed ones too. For whoever cancels the offering; the caller has asked who may.
 */
export const listBlockDues = async (db: Read, { offeringId }: { offeringId: Id }): Promise<BlockDue[]> => {
  const { rows } = await sql<BlockDue>`
    select b.id as "blockId", g.name as "organizationName", s.seats, s.people, s.seats * b.unit_cents as "dueCents",
      c.id as "orderId", c.state as "orderState", c.paid_cents as "paidCents", f.*
    from seat_block b join organization g on g.id = b.organization_id join customer_order c on c.id = b.order_id
    cross join lateral (select count(*) filter (where state in ('free','requested','assigned','claimed','lapsed'))::int as seats,
      count(*) filter (where state in ('assigned','claimed'))::int as people from block_seat where block_id = b.id) s
    cross join lateral ${backFacts} f
    where b.offering_id = ${offeringId} and b.state <> 'canceled' order by g.name, b.id`.execute(db)
  return rows
}
