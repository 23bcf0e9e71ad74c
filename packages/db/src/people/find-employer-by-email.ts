import type { Read } from '../kernel/index.ts'

/** The organization that an address's mail domain belongs to: where its holder works. */
export const findEmployerByEmail = (db: Read, email: string) =>
  db
    .selectFrom('organization_domain')
    .innerJoin('organization', 'organization.id', 'organization_domain.organization_id')
    .select(['organization.id', 'organization.name'])
    .where('organization_domain.domain', '=', email.slice(email.lastIndexOf('@') + 1).toLowerCase())
    .executeTakeFirst()
