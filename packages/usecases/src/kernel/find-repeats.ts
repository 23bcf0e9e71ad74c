import { findAnswers, type Db } from '@inservice/db/kernel'
import type { Actor } from '@inservice/domain/access'
import { ok, refuse, type Id, type Result } from '@inservice/domain/kernel'
import { actorId } from './keep-record.ts'

type Given = { readonly commandId: Id; readonly actor: Actor }

/** The answers of commands that were already given, by their ids; a refusal where the id was another's. */
export const findRepeats = async <Answer>(
  db: Db,
  name: string,
  given: readonly Given[],
): Promise<ReadonlyMap<Id, Result<Answer>>> => {
  if (given.length === 0) return new Map()
  const found = await findAnswers(
    db,
    given.map(({ commandId }) => commandId),
  )
  const kept = new Map(found.map((row) => [row.commandId, row]))
  return new Map(
    given.flatMap(({ commandId, actor }) => {
      const before = kept.get(commandId)
      if (!before) return []
      const isOwn = before.name === name && before.actorId === actorId(actor)
      return [[commandId, isOwn ? ok(before.answer as Answer) : refuse('not-found')] as const]
    }),
  )
}
