import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The schools of an organization by name. */
export const listSchools = (db: Read, organizationId: Id) =>
  db
    .selectFrom('organization')
    .select(['id', 'name'])
    .where('parent_id', '=', organizationId)
    .where('kind', '=', 'school')
    .orderBy('name')
    .execute()
