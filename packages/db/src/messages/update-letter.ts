import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** What became of a letter: sent, not needed any more, or why it could not be sent. */
export type LetterOutcome = { readonly sentAt: Instant | null; readonly problem: string | null }

/** Writes what became of a letter and counts the try; one that was sent stays as it is. */
export const updateLetter = async (tx: Tx, letterId: Id, { sentAt, problem }: LetterOutcome): Promise<boolean> => {
  const done = await tx
    .updateTable('letter')
    .set((set) => ({ sent_at: sentAt, problem, tries: set('tries', '+', 1) }))
    .where('id', '=', letterId)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
