import type { Cents, Id, Instant, PlainDate } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewDeskPayment = {
  readonly id: Id
  readonly orderId: Id
  readonly way: 'check' | 'ach' | 'cash'
  readonly amountCents: Cents
  readonly receivedOn: PlainDate
  readonly reference: string
  readonly recordedBy: Id | null
  readonly at: Instant
}

/** Writes down money that came to the finance desk. */
export const insertDeskPayment = async (tx: Tx, row: NewDeskPayment): Promise<void> => {
  await tx
    .insertInto('payment')
    .values({
      id: row.id,
      order_id: row.orderId,
      method: row.way,
      state: 'succeeded',
      amount_cents: row.amountCents,
      gateway: 'desk',
      received_on: row.receivedOn,
      reference: row.reference,
      recorded_by: row.recordedBy,
      created_at: row.at,
      settled_at: row.at,
    })
    .execute()
}
