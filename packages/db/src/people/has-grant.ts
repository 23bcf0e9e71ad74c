import type { Role } from '@inservice/domain/access'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Whether a person holds a role on a scope now. */
export const hasGrant = async (db: Read, personId: Id, role: Role, scopeId: Id): Promise<boolean> => {
  const row = await db
    .selectFrom('role_grant')
    .select('id')
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .where('scope_id', '=', scopeId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
