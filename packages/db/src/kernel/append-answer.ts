import type { Id } from '@inservice/domain/kernel'
import type { Tx } from './executors.ts'

/** Keeps a command's answer. False where another transaction has already answered it. */
export const appendAnswer = async (
  tx: Tx,
  row: { commandId: Id; name: string; actorId: Id | null; answer: unknown },
): Promise<boolean> => {
  const written = await tx
    .insertInto('command_log')
    .values({
      command_id: row.commandId,
      name: row.name,
      actor_id: row.actorId,
      answer: JSON.stringify(row.answer ?? null),
    })
    .onConflict((conflict) => conflict.column('command_id').doNothing())
    .returning('command_id')
    .executeTakeFirst()
  return written !== undefined
}
