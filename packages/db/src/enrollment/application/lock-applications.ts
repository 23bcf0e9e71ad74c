import type { ApplicationState } from '@inservice/domain/enrollment'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/index.ts'

export type LockedApplication = {
  readonly id: Id
  readonly offeringId: Id
  readonly personId: Id
  readonly name: string
  readonly state: ApplicationState
  readonly answers: Readonly<Record<string, string>>
  readonly supervisorName: string
  readonly supervisorEmail: string
  readonly holdId: Id | null
  readonly confirmBy: Instant | null
}

/** Applications that are going to change, in the order of their ids. */
export const lockApplications = async (
  tx: Tx,
  by: { readonly ids: readonly Id[] } | { readonly offeringId: Id; readonly personIds: readonly Id[] },
): Promise<readonly LockedApplication[]> => {
  if (('ids' in by ? by.ids : by.personIds).length === 0) return []
  const which =
    'ids' in by
      ? sql`a.id = any(${[...by.ids]}::uuid[])`
      : sql`a.offering_id = ${by.offeringId} and a.person_id = any(${[...by.personIds]}::uuid[]) and a.state <> 'withdrawn'`
  const { rows } = await sql<LockedApplication>`
    select a.id, a.offering_id as "offeringId", a.person_id as "personId", p.given_name || ' ' || p.family_name as name, a.state,
      a.answers, a.supervisor_name as "supervisorName", a.supervisor_email as "supervisorEmail", a.hold_id as "holdId",
      a.confirm_by as "confirmBy"
    from application a join person p on p.id = a.person_id where ${which} order by a.id for update of a`.execute(tx)
  return rows
}
