import type { ApplicationState } from '@inservice/domain/enrollment'
import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../../kernel/index.ts'

export type ApplicationChange = {
  readonly state?: ApplicationState
  readonly answers?: Readonly<Record<string, string>>
  readonly supervisor?: { readonly name: string; readonly email: string }
  readonly holdId?: Id | null
  readonly submittedAt?: Instant
  readonly decidedAt?: Instant
  readonly reason?: string
  readonly confirmBy?: Instant | null
  readonly savedAt?: Instant
}

/** Writes what changed of an application; its history is appended beside it. */
export const updateApplication = async (tx: Tx, id: Id, change: ApplicationChange): Promise<void> => {
  const { state, answers, supervisor, holdId, submittedAt, decidedAt, reason, confirmBy, savedAt } = change
  await tx
    .updateTable('application')
    .set({
      ...(state === undefined ? {} : { state }),
      ...(answers === undefined ? {} : { answers: JSON.stringify(answers) }),
      ...(supervisor === undefined ? {} : { supervisor_name: supervisor.name, supervisor_email: supervisor.email }),
      ...(holdId === undefined ? {} : { hold_id: holdId }),
      ...(submittedAt === undefined ? {} : { submitted_at: submittedAt }),
      ...(decidedAt === undefined ? {} : { decided_at: decidedAt }),
      ...(reason === undefined ? {} : { reason }),
      ...(confirmBy === undefined ? {} : { confirm_by: confirmBy }),
      ...(savedAt === undefined ? {} : { saved_at: savedAt }),
    })
    .where('id', '=', id)
    .execute()
}
