import type { Id, PlainDate } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** How an organization stands with a provider on a day: its name, whether it is a member, whether it lies in the region. */
export const findStanding = async (db: Read, organizationId: Id, providerId: Id, on: PlainDate) => {
  const { rows } = await sql<{ id: Id; name: string; isMember: boolean; inRegion: boolean }>`
    select o.id, o.name,
      exists (select from membership m where m.provider_id = ${providerId} and m.organization_id in (o.id, o.parent_id)
        and m.from_on <= ${on} and (m.to_on is null or m.to_on >= ${on})) as "isMember",
      coalesce(${providerId}::uuid in (o.id, o.parent_id, g.parent_id), false) as "inRegion"
    from organization o left join organization g on g.id = o.parent_id
    where o.id = ${organizationId}`.execute(db)
  return rows[0]
}
