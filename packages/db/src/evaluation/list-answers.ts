import type { KeptAnswer } from '@inservice/domain/evaluation'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The answers to an offering's evaluation, in no order that means anything. */
export const listAnswers = async (db: Read, offeringId: Id): Promise<KeptAnswer[]> => {
  const rows = await db
    .selectFrom('evaluation_answer')
    .select(['answers', 'comment'])
    .where('offering_id', '=', offeringId)
    .orderBy('id')
    .execute()
  return rows.map(({ answers, comment }) => ({ answers: answers as KeptAnswer['answers'], comment }))
}
