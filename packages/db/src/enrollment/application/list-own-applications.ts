import type { ApplicationState } from '@inservice/domain/enrollment'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../../kernel/index.ts'

export type OwnApplicationRow = {
  readonly id: Id
  readonly slug: string
  readonly title: string
  readonly timeZone: string
  readonly startsAt: Instant | null
  readonly state: ApplicationState
  readonly confirmBy: Instant | null
  readonly appliesUntil: Instant | null
}

/** A person's applications that are still on their way; one that led to a seat stands among the registrations. */
export const listOwnApplications = async (db: Read, personId: Id): Promise<readonly OwnApplicationRow[]> => {
  const { rows } = await sql<OwnApplicationRow>`
    select a.id, o.slug, o.title, o.time_zone as "timeZone", o.starts_at as "startsAt", a.state, a.confirm_by as "confirmBy",
      coalesce(o.application_closes_at, o.registration_closes_at, o.starts_at) as "appliesUntil"
    from application a join offering o on o.id = a.offering_id
    where a.person_id = ${personId} and a.state not in ('enrolled', 'withdrawn') and o.state in ('published', 'in_progress')
      and not exists (select from enrollment e where e.offering_id = a.offering_id and e.person_id = a.person_id
        and e.state in ('pending_payment', 'invited', 'confirmed'))
    order by (a.state = 'accepted') desc, o.starts_at, a.id`.execute(db)
  return rows
}
