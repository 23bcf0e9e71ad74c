import type { ApplicationState } from '@inservice/domain/enrollment'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../../kernel/index.ts'

export type OwnApplication = {
  readonly id: Id
  readonly state: ApplicationState
  readonly answers: Readonly<Record<string, string>>
  readonly supervisorName: string
  readonly supervisorEmail: string
  readonly savedAt: Instant
  readonly submittedAt: Instant | null
  readonly decidedAt: Instant | null
  readonly reason: string
  readonly confirmBy: Instant | null
  readonly keepsSeat: boolean
}

/** A person's application to an offering: the live one, else none. */
export const findOwnApplication = async (
  db: Read,
  offeringId: Id,
  personId: Id,
): Promise<OwnApplication | undefined> => {
  const { rows } = await sql<OwnApplication>`
    select id, state, answers, supervisor_name as "supervisorName", supervisor_email as "supervisorEmail", saved_at as "savedAt",
      submitted_at as "submittedAt", decided_at as "decidedAt", reason, confirm_by as "confirmBy", hold_id is not null as "keepsSeat"
    from application where offering_id = ${offeringId} and person_id = ${personId} and state <> 'withdrawn'`.execute(db)
  return rows[0]
}
