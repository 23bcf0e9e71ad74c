import type { Cents, Id, Instant, PlainDate } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewPurchaseOrder = {
  readonly id: Id
  readonly providerId: Id
  readonly organizationId: Id
  readonly number: string
  readonly authorizedCents: Cents
  readonly drawnCents: Cents
  readonly expiresOn: PlainDate | null
  readonly approver: string
  readonly fileKey: string | null
  readonly fileName: string | null
  readonly createdBy: Id
  readonly createdAt: Instant
}

/** Records a purchase order with what it authorizes and what is drawn of it at once. */
export const insertPurchaseOrder = async (tx: Tx, row: NewPurchaseOrder): Promise<void> => {
  await tx
    .insertInto('purchase_order')
    .values({
      id: row.id,
      provider_id: row.providerId,
      organization_id: row.organizationId,
      number: row.number,
      authorized_cents: row.authorizedCents,
      drawn_cents: row.drawnCents,
      expires_on: row.expiresOn,
      approver: row.approver,
      file_key: row.fileKey,
      file_name: row.fileName,
      created_by: row.createdBy,
      created_at: row.createdAt,
    })
    .execute()
}
