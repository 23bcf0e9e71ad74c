import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../../kernel/index.ts'

export type NewApplication = {
  readonly id: Id
  readonly offeringId: Id
  readonly personId: Id
  readonly answers: Readonly<Record<string, string>>
  readonly supervisorName: string
  readonly supervisorEmail: string
  readonly at: Instant
}

/** Begins an application: a draft, with its first answers. */
export const insertApplication = async (tx: Tx, one: NewApplication): Promise<void> => {
  await tx
    .insertInto('application')
    .values({
      id: one.id,
      offering_id: one.offeringId,
      person_id: one.personId,
      state: 'draft',
      answers: JSON.stringify(one.answers),
      supervisor_name: one.supervisorName,
      supervisor_email: one.supervisorEmail,
      created_at: one.at,
      saved_at: one.at,
    })
    .execute()
}
