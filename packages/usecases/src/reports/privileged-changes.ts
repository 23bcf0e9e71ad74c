import { listPrivilegedChanges } from '@inservice/db/reports'
import { can } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

const pageSize = 30

/** Who changed what by a role, newest first. */
export const privilegedChanges = query({
  name: 'reports.privilegedChanges',
  input: z.object({ page: z.int().min(1).max(10_000).default(1) }),
  load: async (read, { page }, { actor }) =>
    can(actor, 'installation.see')
      ? listPrivilegedChanges(read, { ids: 'installation' }, { limit: pageSize + 1, offset: (page - 1) * pageSize })
      : null,
  allow: (actor) => can(actor, 'installation.see'),
  show: (rows) => ({ changes: rows.slice(0, pageSize), hasMore: rows.length > pageSize }),
})
