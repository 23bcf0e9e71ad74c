import type { Role, ScopeKind } from '@inservice/domain/access'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/** Grants a role on a scope; one that is already held stays as it is. */
export const insertGrant = async (
  tx: Tx,
  row: {
    id: Id
    personId: Id
    role: Role
    scopeKind: ScopeKind
    scopeId: Id | null
    grantedBy: Id | null
    at: Instant
  },
): Promise<void> => {
  await sql`insert into role_grant (id, person_id, role, scope_kind, scope_id, granted_by, granted_at)
    values (${row.id}, ${row.personId}, ${row.role}, ${row.scopeKind}, ${row.scopeId}, ${row.grantedBy}, ${row.at})
    on conflict do nothing`.execute(tx)
}
