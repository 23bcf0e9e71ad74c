import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** An organization with the name of the one that it is a part of. */
export const findOrganization = (db: Read, organizationId: Id) =>
  db
    .selectFrom('organization')
    .leftJoin('organization as parent', 'parent.id', 'organization.parent_id')
    .select([
      'organization.id',
      'organization.kind',
      'organization.name',
      'organization.code',
      'organization.county',
      'organization.slug',
      'organization.parent_id as parentId',
      'parent.name as parentName',
    ])
    .where('organization.id', '=', organizationId)
    .executeTakeFirst()

export type OrganizationRow = NonNullable<Awaited<ReturnType<typeof findOrganization>>>
