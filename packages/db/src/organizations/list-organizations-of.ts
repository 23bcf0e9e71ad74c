import type { Sight } from '@inservice/domain/access'
import type { Read } from '../kernel/index.ts'

/** The organizations and schools in someone's sight, by name; for an administrator, who sees all, none: they come by one address each. */
export const listOrganizationsOf = async (db: Read, sight: Sight) =>
  sight.ids.organization.length + sight.ids.school.length === 0
    ? []
    : await db
        .selectFrom('organization')
        .select(['id', 'name'])
        .where('id', 'in', [...sight.ids.organization, ...sight.ids.school])
        .orderBy('name')
        .execute()
