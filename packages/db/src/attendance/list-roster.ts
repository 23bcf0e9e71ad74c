import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type RosterRow = {
  enrollmentId: Id
  personId: Id
  givenName: string
  familyName: string
  organization: string | null
  email: string | null
  accessNeeds: string | null
  state: string
  coverage: string
  sessionIds: Id[]
}

/** Who is on an offering's roster: confirmed and invited, by family name. The caller has asked whether it may be seen. */
export const listRoster = async (db: Read, offeringId: Id): Promise<RosterRow[]> => {
  const { rows } = await sql<RosterRow>`
    select e.id as "enrollmentId", p.id as "personId", p.given_name as "givenName", p.family_name as "familyName",
      o.name as organization, a.email, p.access_needs as "accessNeeds", e.state, e.coverage,
      coalesce((select array_agg(x.session_id) from enrollment_session x where x.enrollment_id = e.id), '{}') as "sessionIds"
    from enrollment e
    join person p on p.id = e.person_id
    left join organization o on o.id = p.organization_id
    left join person_address a on a.person_id = p.id and a.is_primary
    where e.offering_id = ${offeringId} and e.state in ('confirmed','invited')
    order by fold(p.family_name), fold(p.given_name), p.id`.execute(db)
  return rows
}
