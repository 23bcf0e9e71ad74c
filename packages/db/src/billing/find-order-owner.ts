import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Whose an order is, and how it stands. */
export const findOrderOwner = (db: Read, orderId: Id) =>
  db
    .selectFrom('customer_order')
    .select([
      'buyer_id as buyerId',
      'provider_id as providerId',
      'organization_id as organizationId',
      'state',
      'method',
    ])
    .where('id', '=', orderId)
    .executeTakeFirst()
