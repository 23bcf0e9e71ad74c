import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/**
 * Whom an address names: its verified owner, else the earliest of those without an account who were named by it.
 * An unverified address of someone who has an account proves nothing and finds no one.
 */
export const findPersonByEmail = (db: Read, email: string) =>
  db
    .selectFrom('person_address')
    .innerJoin('person', 'person.id', 'person_address.person_id')
    .select([
      'person.id as personId',
      'person_address.id as addressId',
      sql<boolean>`person_address.verified_at is not null`.as('isVerified'),
      sql<boolean>`person.auth_user_id is not null`.as('hasAccount'),
      'person.given_name as givenName',
      'person.family_name as familyName',
      'person.organization_id as organizationId',
    ])
    .where('person_address.email', '=', email.toLowerCase())
    .where('person.merged_into', 'is', null)
    .where((where) =>
      where.or([where('person_address.verified_at', 'is not', null), where('person.auth_user_id', 'is', null)]),
    )
    .orderBy(sql`person_address.verified_at is not null`, 'desc')
    .orderBy('person_address.created_at')
    .orderBy('person.id')
    .limit(1)
    .executeTakeFirst()

export type PersonByEmail = NonNullable<Awaited<ReturnType<typeof findPersonByEmail>>>
