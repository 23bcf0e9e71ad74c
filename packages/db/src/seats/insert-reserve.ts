import type { Audience } from '@inservice/domain/billing'
import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewReserve = {
  readonly id: Id
  readonly offeringId: Id
  readonly audience: Exclude<Audience, 'everyone'> | null
  readonly organizationId: Id | null
  readonly quantity: number
  readonly releasesAt: Instant
  readonly createdBy: Id
  readonly createdAt: Instant
}

/** Keeps a part of an offering's seats for an audience or an organization. One each at a time. */
export const insertReserve = async (tx: Tx, row: NewReserve): Promise<void> => {
  await tx
    .insertInto('seat_reserve')
    .values({
      id: row.id,
      offering_id: row.offeringId,
      audience: row.audience,
      organization_id: row.organizationId,
      quantity: row.quantity,
      releases_at: row.releasesAt,
      created_by: row.createdBy,
      created_at: row.createdAt,
    })
    .execute()
}
