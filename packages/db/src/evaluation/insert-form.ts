import type { Question } from '@inservice/domain/evaluation'
import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Keeps a provider's first form; where another command was quicker, answers that one's id. */
export const insertForm = async (
  tx: Tx,
  row: { id: Id; providerId: Id; questions: readonly Question[] },
): Promise<Id> => {
  await tx
    .insertInto('evaluation_form')
    .values({ id: row.id, provider_id: row.providerId, version: 1, questions: JSON.stringify(row.questions) })
    .onConflict((conflict) => conflict.columns(['provider_id', 'version']).doNothing())
    .execute()
  const kept = await tx
    .selectFrom('evaluation_form')
    .select('id')
    .where('provider_id', '=', row.providerId)
    .where('version', '=', 1)
    .executeTakeFirstOrThrow()
  return kept.id
}
