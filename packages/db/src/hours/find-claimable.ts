import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** What a claim asks of an offering. */
export const findClaimable = (db: Read, offeringId: Id) =>
  db
    .selectFrom('offering')
    .innerJoin('provider', 'provider.id', 'offering.provider_id')
    .select([
      'offering.id',
      'offering.title',
      'offering.slug',
      'offering.number',
      'offering.state',
      'offering.provider_id as providerId',
      'offering.program_id as programId',
      'offering.starts_at as startsAt',
      'offering.ends_at as endsAt',
      'offering.time_zone as timeZone',
      'offering.approved_minutes as approvedMinutes',
      'offering.claim_code as claimCode',
      'provider.short_name as providerName',
      'provider.number_prefix as providerPrefix',
    ])
    .where('offering.id', '=', offeringId)
    .executeTakeFirst()

export type ClaimableRow = NonNullable<Awaited<ReturnType<typeof findClaimable>>>

/** How a person stands to an offering: enrolled, teaching, with a complete profile, with which checks through. */
export const findStanding = async (db: Read, offeringId: Id, personId: Id) => {
  const { rows } = await sql<{
    enrollmentId: Id | null
    isInstructor: boolean
    otherParticipants: number
    profileComplete: boolean
    gates: string[]
    email: string | null
    name: string
  }>`
    select (select e.id from enrollment e where e.offering_id = ${offeringId} and e.person_id = p.id and e.state = 'confirmed') as "enrollmentId",
      exists (select from offering_instructor i where i.offering_id = ${offeringId} and i.person_id = p.id) as "isInstructor",
      (select count(*)::int from enrollment e where e.offering_id = ${offeringId} and e.state = 'confirmed' and e.person_id <> p.id) as "otherParticipants",
      (p.occupation is not null and p.organization_id is not null) as "profileComplete",
      coalesce((select array_agg(g.gate) from gate_passed g where g.offering_id = ${offeringId} and g.person_id = p.id), '{}') as gates,
      (select a.email from person_address a where a.person_id = p.id and a.is_primary) as email,
      p.given_name || ' ' || p.family_name as name
    from person p where p.id = ${personId}`.execute(db)
  return rows[0]
}

export type StandingRow = NonNullable<Awaited<ReturnType<typeof findStanding>>>
