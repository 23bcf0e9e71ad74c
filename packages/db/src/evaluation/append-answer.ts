import type { KeptAnswer } from '@inservice/domain/evaluation'
import type { Id, PlainDate } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/**
 * Appends an evaluation's answer: no person, no clock time, and an id drawn by the database, since ids made in order
 * would tell who answered after whom.
 */
export const appendAnswer = async (
  tx: Tx,
  row: { offeringId: Id; formId: Id; answer: KeptAnswer; answeredOn: PlainDate },
): Promise<void> => {
  await tx
    .insertInto('evaluation_answer')
    .values({
      id: sql<Id>`gen_random_uuid()`,
      offering_id: row.offeringId,
      form_id: row.formId,
      answers: JSON.stringify(row.answer.answers),
      comment: row.answer.comment,
      answered_on: row.answeredOn,
    })
    .execute()
}
