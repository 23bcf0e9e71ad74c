import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** Who decides about an offering: registrars and program managers of its provider, its program, or of itself. */
export const listOfferingStaff = async (db: Read, offeringId: Id): Promise<{ personId: Id }[]> => {
  const { rows } = await sql<{ personId: Id }>`
    select distinct g.person_id as "personId" from role_grant g join offering o on o.id = ${offeringId}
    where g.role in ('registrar','program_manager') and g.revoked_at is null
      and ((g.scope_kind = 'provider' and g.scope_id = o.provider_id) or (g.scope_kind = 'program' and g.scope_id = o.program_id)
        or (g.scope_kind = 'offering' and g.scope_id = o.id))
    order by 1`.execute(db)
  return rows
}
