import type { Id, Instant } from '@inservice/domain/kernel'
import type { Database, Tx } from '../kernel/index.ts'

export type NewLedgerEntry = {
  readonly id: Id
  readonly providerId: Id
  readonly orderId: Id | null
  readonly at: Instant
  readonly memo: string
  readonly madeBy: Id | null
  /** Debits above zero, credits below; they sum to zero. */
  readonly postings: readonly {
    readonly account: Database['ledger_posting']['account']
    readonly amountCents: number
    readonly accountCode?: string
  }[]
}

/** Writes a balanced entry. The database refuses an unbalanced one at commit, and any change afterwards. */
export const appendLedgerEntry = async (tx: Tx, entry: NewLedgerEntry): Promise<void> => {
  const postings = entry.postings.filter((posting) => posting.amountCents !== 0)
  if (postings.length === 0) return
  await tx
    .insertInto('ledger_entry')
    .values({
      id: entry.id,
      provider_id: entry.providerId,
      order_id: entry.orderId,
      at: entry.at,
      memo: entry.memo,
      made_by: entry.madeBy,
    })
    .execute()
  await tx
    .insertInto('ledger_posting')
    .values(
      postings.map((posting, index) => ({
        entry_id: entry.id,
        position: index + 1,
        account: posting.account,
        amount_cents: posting.amountCents,
        account_code: posting.accountCode ?? null,
      })),
    )
    .execute()
}
