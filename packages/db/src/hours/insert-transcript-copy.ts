import type { Id, Instant, Minutes } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Keeps what a transcript said when it was handed out, under the code by which a stranger checks it. */
export const insertTranscriptCopy = async (
  tx: Tx,
  row: { id: Id; personId: Id; code: string; body: unknown; totalMinutes: Minutes; madeAt: Instant },
): Promise<void> => {
  await tx
    .insertInto('transcript_copy')
    .values({
      id: row.id,
      person_id: row.personId,
      code: row.code,
      body: JSON.stringify(row.body),
      total_minutes: row.totalMinutes,
      made_at: row.madeAt,
    })
    .execute()
}
