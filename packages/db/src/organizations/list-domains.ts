import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The mail domains of an organization. */
export const listDomains = async (db: Read, organizationId: Id): Promise<string[]> => {
  const rows = await db
    .selectFrom('organization_domain')
    .select('domain')
    .where('organization_id', '=', organizationId)
    .orderBy('domain')
    .execute()
  return rows.map(({ domain }) => domain)
}
