import type { Gate } from '@inservice/domain/hours'
import type { Id, PlainDate } from '@inservice/domain/kernel'
import type { Occupation } from '@inservice/domain/people'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type StandingRow = {
  personId: Id
  givenName: string
  familyName: string
  email: string | null
  occupation: Occupation | null
  organizationId: Id | null
  organizationName: string | null
  /** The confirmed enrollment, where there is one. */
  enrollmentId: Id | null
  isInstructor: boolean
  otherParticipants: number
  /** Whether the employer, or the district it is a part of, is a member of the provider on the day. */
  isMember: boolean
  gates: Gate[]
}

/** How people stand to an offering: enrolled, teaching, their profile, which checks are through. */
export const listStandings = async (
  db: Read,
  of: { offeringId: Id; providerId: Id; on: PlainDate },
  personIds: readonly Id[],
): Promise<StandingRow[]> => {
  const { rows } = await sql<StandingRow>`
    select p.id as "personId", p.given_name as "givenName", p.family_name as "familyName", a.email, p.occupation,
      p.organization_id as "organizationId", g.name as "organizationName", e.id as "enrollmentId",
      exists (select from offering_instructor i where i.offering_id = ${of.offeringId} and i.person_id = p.id) as "isInstructor",
      c.confirmed - (case when e.id is null then 0 else 1 end) as "otherParticipants",
      exists (select from membership m where m.provider_id = ${of.providerId} and m.organization_id in (g.id, g.parent_id)
        and m.from_on <= ${of.on} and (m.to_on is null or m.to_on >= ${of.on})) as "isMember",
      coalesce((select array_agg(t.gate) from gate_passed t where t.offering_id = ${of.offeringId} and t.person_id = p.id), '{}') as gates
    from person p
    cross join (select count(*)::int as confirmed from enrollment x where x.offering_id = ${of.offeringId} and x.state = 'confirmed') c
    left join person_address a on a.person_id = p.id and a.is_primary
    left join organization g on g.id = p.organization_id
    left join enrollment e on e.offering_id = ${of.offeringId} and e.person_id = p.id and e.state = 'confirmed'
    where p.id = any(${personIds}::uuid[])`.execute(db)
  return rows
}
