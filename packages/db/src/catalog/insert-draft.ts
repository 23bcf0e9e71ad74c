import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Begins a draft. */
export const insertDraft = async (
  tx: Tx,
  row: { id: Id; providerId: Id; authorId: Id; body: unknown; at: Instant },
): Promise<void> => {
  await tx
    .insertInto('offering_draft')
    .values({
      id: row.id,
      provider_id: row.providerId,
      author_id: row.authorId,
      body: JSON.stringify(row.body),
      updated_at: row.at,
    })
    .execute()
}
