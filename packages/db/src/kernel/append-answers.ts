import type { Id } from '@inservice/domain/kernel'
import type { Tx } from './executors.ts'
import { insertRows } from './insert-rows.ts'

export type KeptAnswer = {
  readonly commandId: Id
  readonly name: string
  readonly actorId: Id | null
  readonly answer: unknown
}

/** Keeps commands' answers. Where another transaction has already answered one of them, `command_log_pkey` refuses them all. */
export const appendAnswers = (tx: Tx, rows: readonly KeptAnswer[]): Promise<void> =>
  insertRows(
    tx,
    'command_log',
    rows.map(({ commandId, name, actorId, answer }) => ({
      command_id: commandId,
      name,
      actor_id: actorId,
      answer: answer ?? null,
    })),
  )
