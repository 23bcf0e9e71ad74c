import { sql } from 'kysely'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

export type PersonOfAddress = {
  email: string
  personId: Id
  isVerified: boolean
  hasAccount: boolean
  givenName: string
  familyName: string
  organizationId: Id | null
  schoolId: Id | null
}

/** Whom each of some addresses names, by the rule of `findPersonByEmail`; an address that names no one is left out. */
export const findPeopleByEmails = async (db: Read, emails: readonly string[]): Promise<PersonOfAddress[]> => {
  if (emails.length === 0) return []
  const { rows } = await sql<PersonOfAddress>`
    select distinct on (a.email) a.email, p.id as "personId", a.verified_at is not null as "isVerified",
      p.auth_user_id is not null as "hasAccount", p.given_name as "givenName", p.family_name as "familyName",
      p.organization_id as "organizationId", p.school_id as "schoolId"
    from person_address a join person p on p.id = a.person_id
    where a.email = any(${emails.map((email) => email.toLowerCase())}::text[]) and p.merged_into is null
      and (a.verified_at is not null or p.auth_user_id is null)
    order by a.email, a.verified_at is not null desc, a.created_at, p.id`.execute(db)
  return rows
}
