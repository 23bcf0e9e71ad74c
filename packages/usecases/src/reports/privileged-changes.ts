import { findHomeZone } from '@inservice/db/organizations'
import { listPrivilegedChanges } from '@inservice/db/reports'
import { can } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

const pageSize = 30

/** Who changed what by a role, newest first. */
export const privilegedChanges = query({
  name: 'reports.privilegedChanges',
  input: z.object({ page: z.int().min(1).max(10_000).default(1) }),
  load: async (read, { page }, { actor }) => {
    if (!can(actor, 'installation.see')) return null
    const range = { limit: pageSize + 1, offset: (page - 1) * pageSize }
    const [rows, timeZone] = await Promise.all([
      listPrivilegedChanges(read, { ids: 'installation' }, range),
      findHomeZone(read),
    ])
    return { rows, timeZone }
  },
  allow: (actor) => can(actor, 'installation.see'),
  show: ({ rows, timeZone }) => ({ changes: rows.slice(0, pageSize), hasMore: rows.length > pageSize, timeZone }),
})
