import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** A purchase order by its number with an organization and a provider, locked until the command ends. */
export const lockPurchaseOrder = (tx: Tx, providerId: Id, organizationId: Id, number: string) =>
  tx
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

export type LockedPurchaseOrder = NonNullable<Awaited<ReturnType<typeof lockPurchaseOrder>>>
