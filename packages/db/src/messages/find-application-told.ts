import type { ApplicationState } from '@inservice/domain/enrollment'
import type { Id, Instant, Language } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type ApplicationTold = {
  readonly applicationId: Id
  readonly personId: Id
  readonly language: Language
  readonly offeringId: Id
  readonly providerId: Id
  readonly state: ApplicationState
  readonly reason: string
  readonly confirmBy: Instant | null
  /** Whom they named, where a supervisor is asked. */
  readonly supervisorName: string
}

/** An application as letters speak of it. */
export const findApplicationTold = async (db: Read, applicationId: Id): Promise<ApplicationTold | undefined> => {
  const { rows } = await sql<ApplicationTold>`
    select a.id as "applicationId", a.person_id as "personId", p.language, a.offering_id as "offeringId", o.provider_id as "providerId",
      a.state, a.reason, a.confirm_by as "confirmBy",
      case when (o.application->>'asksSupervisor')::boolean then a.supervisor_name else '' end as "supervisorName"
    from application a join offering o on o.id = a.offering_id join person p on p.id = a.person_id
    where a.id = ${applicationId}`.execute(db)
  return rows[0]
}
