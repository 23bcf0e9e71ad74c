import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** Who manages an organization's seats. */
export const listSeatManagers = async (db: Read, organizationId: Id): Promise<{ personId: Id }[]> => {
  const { rows } = await sql<{ personId: Id }>`
    select distinct g.person_id as "personId" from role_grant g
    where g.role = 'seat_manager' and g.scope_kind = 'organization' and g.scope_id = ${organizationId} and g.revoked_at is null
    order by 1`.execute(db)
  return rows
}
