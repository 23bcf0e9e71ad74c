import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../../kernel/index.ts'
import type { ApplicationStep } from './append-application-events.ts'

export type ApplicationEventRow = {
  readonly id: Id
  readonly at: Instant
  readonly what: ApplicationStep
  readonly by: string | null
  readonly reason: string
}

/** What happened to an application, the newest first. */
export const listApplicationEvents = async (db: Read, applicationId: Id): Promise<readonly ApplicationEventRow[]> => {
  const { rows } = await sql<ApplicationEventRow>`
    select e.id, e.at, e.what, p.given_name || ' ' || p.family_name as by, e.reason
    from application_event e left join person p on p.id = e.made_by
    where e.application_id = ${applicationId} order by e.seq desc`.execute(db)
  return rows
}
