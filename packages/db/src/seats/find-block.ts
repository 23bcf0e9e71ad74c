import type { Id, Instant, TimeZone } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

const columns = [
  'seat_block.id',
  'seat_block.quantity',
  'seat_block.unit_cents as unitCents',
  'seat_block.state',
  'seat_block.version',
  'seat_block.program_id as programId',
  'program.name as programName',
  'seat_block.refund_until as refundUntil',
  sql<Instant | null>`coalesce(seat_block.swap_until, case when seat_block.program_id is not null then offering.starts_at end)`.as(
    'swapUntil',
  ),
  'seat_block.returns_at as returnsAt',
  'seat_block.deadline_rule as deadlineRule',
  'seat_block.settled_at as settledAt',
  'seat_block.created_at as createdAt',
  'seat_block.organization_id as organizationId',
  'seat_block.created_by as boughtById',
  'organization.name as organizationName',
  'offering.id as offeringId',
  sql<string>`coalesce(offering.title, program.name)`.as('title'),
  'offering.slug',
  'offering.state as offeringState',
  'offering.starts_at as startsAt',
  'offering.ends_at as endsAt',
  'offering.registration_closes_at as closesAt',
  sql<TimeZone>`coalesce(offering.time_zone, provider.time_zone)`.as('timeZone'),
  'provider.id as providerId',
  'agency.name as providerName',
  'provider.short_name as providerShortName',
  'provider.email as providerEmail',
  'provider.phone as providerPhone',
  'provider.address as providerAddress',
  'customer_order.id as orderId',
  'customer_order.number as orderNumber',
  'customer_order.state as orderState',
  'customer_order.refund_policy as refundPolicy',
  'customer_order.purchase_order_id as purchaseOrderId',
  'purchase_order.number as purchaseOrderNumber',
  'purchase_order.approver',
  sql<string>`buyer.given_name || ' ' || buyer.family_name`.as('buyerName'),
] as const

/**
 * A block of seats with its offering, organization and order; a pack's as it stands in an offering of its program, where
 * one is named, else without any. Undefined: there is none.
 */
export const findBlock = (db: Read, blockId: Id, usedIn: Id | null = null) =>
  db
    .selectFrom('seat_block')
    .leftJoin('program', 'program.id', 'seat_block.program_id')
    .leftJoin('offering', (join) =>
      join.on(
        sql<boolean>`offering.id = seat_block.offering_id or (offering.id = ${usedIn}::uuid and offering.program_id = seat_block.program_id)`,
      ),
    )
    .innerJoin('provider', (join) =>
      join.on(sql<boolean>`provider.id = coalesce(offering.provider_id, program.provider_id)`),
    )
    .innerJoin('organization as agency', 'agency.id', 'provider.id')
    .innerJoin('organization', 'organization.id', 'seat_block.organization_id')
    .innerJoin('customer_order', 'customer_order.id', 'seat_block.order_id')
    .leftJoin('purchase_order', 'purchase_order.id', 'customer_order.purchase_order_id')
    .leftJoin('person as buyer', 'buyer.id', 'seat_block.created_by')
    .select([...columns])
    .select((eb) =>
      eb
        .selectFrom('order_line')
        .select('order_line.id')
        .whereRef('order_line.order_id', '=', 'customer_order.id')
        .whereRef('order_line.subject_id', '=', 'seat_block.id')
        .limit(1)
        .as('lineId'),
    )
    .where('seat_block.id', '=', blockId)
    .executeTakeFirst()

export type BlockRow = NonNullable<Awaited<ReturnType<typeof findBlock>>>

/** A block as it stands in an offering: its own, or the one that a pack's seats are to be used in. */
export type PlacedBlock = BlockRow & {
  readonly offeringId: Id
  readonly slug: string
  readonly offeringState: NonNullable<BlockRow['offeringState']>
}

/** A block in its offering; undefined where a pack was looked up without one, or with one that is not its program's. */
export const placed = (row: BlockRow | undefined): PlacedBlock | undefined => {
  if (!row) return undefined
  const { offeringId, slug, offeringState } = row
  return offeringId !== null && slug !== null && offeringState !== null
    ? { ...row, offeringId, slug, offeringState }
    : undefined
}
