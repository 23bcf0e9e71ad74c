import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The purchase orders that an organization has on file with a provider, with what is left of each; the latest first. */
export const listPurchaseOrders = (db: Read, organizationId: Id, providerId: Id) =>
  db
    .selectFrom('purchase_order')
    .select((eb) => [
      'id',
      'number',
      'approver',
      'expires_on as expiresOn',
      eb('authorized_cents', '-', eb.ref('drawn_cents')).as('leftCents'),
    ])
    .where('organization_id', '=', organizationId)
    .where('provider_id', '=', providerId)
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute()
