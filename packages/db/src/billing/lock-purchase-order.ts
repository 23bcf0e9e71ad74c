import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/**
 * A purchase order by its number with an organization and a provider, locked until the command ends.
 * The number itself is locked too: of two who bring a new one at once, the second finds what the first recorded.
 */
export const lockPurchaseOrder = async (tx: Tx, providerId: Id, organizationId: Id, number: string) => {
  const key = `purchase order ${providerId} ${organizationId} ${number}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
  return tx
    .selectFrom('purchase_order')
    .select([
      'id',
      'authorized_cents as authorizedCents',
      'drawn_cents as drawnCents',
      'expires_on as expiresOn',
      'approver',
      'file_key as fileKey',
    ])
    .where('provider_id', '=', providerId)
    .where('organization_id', '=', organizationId)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst()
}

export type LockedPurchaseOrder = NonNullable<Awaited<ReturnType<typeof lockPurchaseOrder>>>
