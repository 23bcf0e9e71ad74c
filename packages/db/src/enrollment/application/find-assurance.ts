import type { ApplicationState } from '@inservice/domain/enrollment'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../../kernel/index.ts'

export type AssuranceTold = {
  readonly id: Id
  readonly applicationId: Id
  readonly offeringId: Id
  readonly personId: Id
  readonly applicantName: string
  readonly applicantSchool: string | null
  readonly applicationState: ApplicationState
  readonly name: string
  readonly email: string
  readonly expiresAt: Instant
  readonly answeredAt: Instant | null
  readonly answer: 'yes' | 'no' | null
  readonly note: string
  readonly ended: boolean
}

/** An assurance by its link's hash or its id, with whom it is about. */
export const findAssurance = async (
  db: Read,
  by: { readonly tokenHash: string } | { readonly id: Id },
): Promise<AssuranceTold | undefined> => {
  const { rows } = await sql<AssuranceTold>`
    select s.id, s.application_id as "applicationId", a.offering_id as "offeringId", a.person_id as "personId",
      p.given_name || ' ' || p.family_name as "applicantName", coalesce(school.name, home.name) as "applicantSchool",
      a.state as "applicationState", s.name, s.email, s.expires_at as "expiresAt", s.answered_at as "answeredAt", s.answer, s.note,
      s.ended_at is not null as ended
    from supervisor_assurance s join application a on a.id = s.application_id join person p on p.id = a.person_id
    left join organization school on school.id = p.school_id left join organization home on home.id = p.organization_id
    where ${'id' in by ? sql`s.id = ${by.id}` : sql`s.token_hash = ${by.tokenHash}`}`.execute(db)
  return rows[0]
}
