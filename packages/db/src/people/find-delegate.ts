import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** A school's delegate by their grant, ended or not, with the organization of the school. */
export const findDelegate = (db: Read, grantId: Id) =>
  db
    .selectFrom('role_grant')
    .innerJoin('organization as school', 'school.id', 'role_grant.scope_id')
    .select([
      'role_grant.id',
      'role_grant.person_id as personId',
      'school.id as schoolId',
      'school.parent_id as organizationId',
      'role_grant.revoked_at as revokedAt',
    ])
    .where('role_grant.id', '=', grantId)
    .where('role_grant.role', '=', 'seat_delegate')
    .where('role_grant.scope_kind', '=', 'school')
    .executeTakeFirst()

export type DelegateRow = NonNullable<Awaited<ReturnType<typeof findDelegate>>>
