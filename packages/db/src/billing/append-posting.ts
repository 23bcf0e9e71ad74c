import type { Posting } from '@inservice/domain/billing'
import type { Id, Instant } from '@inservice/domain/kernel'
import { appendLedgerEntry } from './append-ledger-entry.ts'
import type { Tx } from '../kernel/index.ts'

type Where = {
  readonly id: Id
  readonly providerId: Id
  readonly orderId: Id | null
  readonly at: Instant
  readonly madeBy: Id | null
  readonly memo?: string
}

/** Writes a posting of the ledger's rules; one in which nothing moved writes nothing. */
export const appendPosting = async (tx: Tx, posting: Posting | null, where: Where): Promise<void> => {
  if (posting === null) return
  await appendLedgerEntry(tx, {
    ...where,
    memo: where.memo ?? posting.kind,
    postings: posting.lines.map(({ account, cents }) => ({ account, amountCents: cents })),
  })
}
