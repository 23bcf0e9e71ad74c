import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** A place of work that a profile names: what it is, and what it is a part of. */
export const findWorkPlace = (db: Read, organizationId: Id) =>
  db
    .selectFrom('organization')
    .select(['id', 'kind', 'parent_id as parentId'])
    .where('id', '=', organizationId)
    .executeTakeFirst()
