import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** A numbered paper, with whom its order belongs to and the provider's letterhead of today. */
export const findDocument = (db: Read, documentId: Id) =>
  db
    .selectFrom('billing_document')
    .innerJoin('provider', 'provider.id', 'billing_document.provider_id')
    .innerJoin('organization', 'organization.id', 'provider.id')
    .leftJoin('customer_order', 'customer_order.id', 'billing_document.order_id')
    .select([
      'billing_document.id',
      'billing_document.kind',
      'billing_document.number',
      'billing_document.issued_on as issuedOn',
      'billing_document.due_on as dueOn',
      'billing_document.total_cents as totalCents',
      'billing_document.body',
      'billing_document.provider_id as providerId',
      'billing_document.order_id as orderId',
      'billing_document.organization_id as organizationId',
      'customer_order.buyer_id as buyerId',
      'customer_order.method',
      'organization.name as providerName',
      'provider.address as providerAddress',
      'provider.email as providerEmail',
      'provider.phone as providerPhone',
    ])
    .where('billing_document.id', '=', documentId)
    .executeTakeFirst()

export type DocumentRow = NonNullable<Awaited<ReturnType<typeof findDocument>>>
