import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Database, Read } from '../kernel/index.ts'

export type RosterRow = {
  /** Null for an instructor. */
  enrollmentId: Id | null
  personId: Id
  givenName: string
  familyName: string
  organization: string | null
  jobTitle: string | null
  email: string | null
  accessNeeds: string | null
  state: 'confirmed' | 'invited' | 'instructor'
  coverage: Database['enrollment']['coverage'] | null
  sessionIds: Id[]
  /** Why staff added this person beyond the capacity. */
  overbookReason: string | null
}

/** Who is on an offering's roster: confirmed and invited by family name, then the instructors who are not enrolled. The caller has asked whether it may be seen. */
export const listRoster = async (db: Read, offeringId: Id): Promise<RosterRow[]> => {
  const { rows } = await sql<RosterRow>`
    select * from (
    select e.id as "enrollmentId", p.id as "personId", p.given_name as "givenName", p.family_name as "familyName",
      o.name as organization, p.job_title as "jobTitle", a.email, p.access_needs as "accessNeeds", e.state, e.coverage,
      coalesce((select array_agg(x.session_id) from enrollment_session x where x.enrollment_id = e.id), '{}') as "sessionIds",
      e.overbook_reason as "overbookReason"
    from enrollment e
    join person p on p.id = e.person_id
    left join organization o on o.id = p.organization_id
    left join person_address a on a.person_id = p.id and a.is_primary
    where e.offering_id = ${offeringId} and e.state in ('confirmed','invited')
    union all
    select null, p.id, p.given_name, p.family_name, o.name, p.job_title, a.email, null, 'instructor', null, '{}', null
    from offering_instructor i
    join person p on p.id = i.person_id
    left join organization o on o.id = p.organization_id
    left join person_address a on a.person_id = p.id and a.is_primary
    where i.offering_id = ${offeringId}
      and not exists (select from enrollment e where e.offering_id = ${offeringId} and e.person_id = p.id and e.state in ('confirmed','invited'))
    ) everyone
    order by state = 'instructor', fold("familyName"), fold("givenName"), "personId"`.execute(db)
  return rows
}
