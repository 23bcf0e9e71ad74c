import type { NewPaper } from '@inservice/domain/billing'
import type { Id, Instant, PlainDate } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewDocument = NewPaper & {
  readonly id: Id
  readonly providerId: Id
  /** Null: a quote, before there is an order. */
  readonly orderId: Id | null
  readonly organizationId: Id | null
  readonly number: string
  readonly fiscalYear: number
  readonly sequence: number
  readonly issuedOn: PlainDate
  readonly createdAt: Instant
}

/** Hands out a numbered paper. The database keeps it as it is for good. */
export const insertDocument = async (tx: Tx, paper: NewDocument): Promise<void> => {
  await tx
    .insertInto('billing_document')
    .values({
      id: paper.id,
      provider_id: paper.providerId,
      order_id: paper.orderId,
      organization_id: paper.organizationId,
      kind: paper.kind,
      number: paper.number,
      fiscal_year: paper.fiscalYear,
      sequence: paper.sequence,
      issued_on: paper.issuedOn,
      due_on: paper.dueOn,
      total_cents: paper.totalCents,
      body: JSON.stringify(paper.body),
      created_at: paper.createdAt,
    })
    .execute()
}
