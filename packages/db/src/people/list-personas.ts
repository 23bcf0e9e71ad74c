import { sql } from 'kysely'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

export type PersonaRow = {
  readonly email: string
  readonly userId: Id
  readonly name: string
  readonly jobTitle: string | null
  readonly organizationName: string | null
}

/** Those of the given accounts that exist and open an invented person: for the demonstration's list. */
export const listPersonas = (db: Read, emails: readonly string[]): Promise<PersonaRow[]> =>
  db
    .selectFrom('auth_user')
    .innerJoin('person', 'person.auth_user_id', 'auth_user.id')
    .leftJoin('organization', 'organization.id', 'person.organization_id')
    .select([
      'auth_user.email',
      'auth_user.id as userId',
      sql<string>`person.given_name || ' ' || person.family_name`.as('name'),
      'person.job_title as jobTitle',
      'organization.name as organizationName',
    ])
    .where('auth_user.email', 'in', [...emails])
    .where('auth_user.email_verified', '=', true)
    .where('person.is_invented', '=', true)
    .execute()
