import type { Sight } from '@inservice/domain/access'
import type { Read } from '../kernel/index.ts'

/** The organizations in someone's sight, by name; for an administrator, who sees all, none: they come by one address each. */
export const listOrganizationsOf = async (db: Read, sight: Sight) =>
  sight.ids.organization.length === 0
    ? []
    : await db
        .selectFrom('organization')
        .select(['id', 'name'])
        .where('id', 'in', [...sight.ids.organization])
        .orderBy('name')
        .execute()
