import { sql } from 'kysely'
import type { Id } from '@inservice/domain/kernel'
import type { Tx } from './executors.ts'

export type KeptAnswer = {
  readonly commandId: Id
  readonly name: string
  readonly actorId: Id | null
  readonly answer: unknown
}

/** Keeps commands' answers. False where another transaction has already answered one of them. */
export const appendAnswers = async (tx: Tx, rows: readonly KeptAnswer[]): Promise<boolean> => {
  if (rows.length === 0) return true
  const kept = rows.map(({ commandId, name, actorId, answer }) => ({
    command_id: commandId,
    name,
    actor_id: actorId,
    answer: answer ?? null,
  }))
  const { numAffectedRows } = await sql`insert into command_log (command_id, name, actor_id, answer)
    select command_id, name, actor_id, answer
    from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as r(command_id uuid, name text, actor_id uuid, answer jsonb)
    on conflict (command_id) do nothing`.execute(tx)
  return numAffectedRows === BigInt(rows.length)
}
