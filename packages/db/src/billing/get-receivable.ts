import type { Cents, Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** What an order's ledger says is still to come in on its invoice. */
export const getReceivable = async (db: Read, orderId: Id): Promise<Cents> => {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(p.amount_cents), 0)::bigint as cents
    from ledger_entry e join ledger_posting p on p.entry_id = e.id
    where e.order_id = ${orderId} and p.account = 'receivable'`.execute(db)
  return rows[0]?.cents ?? 0
}
