import { findHomeZone } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { checkInstallation } from './check-installation.ts'

/** The installation's self-check: every breach of what must always hold, and the jobs that fail. */
export const selfCheck = query({
  name: 'reports.selfCheck',
  input: z.object({}),
  // What a stranger asks for is not worth a recount.
  load: async (read, _input, { actor }) => {
    if (!can(actor, 'installation.see')) return null
    const [check, timeZone] = await Promise.all([checkInstallation(read), findHomeZone(read)])
    return { ...check, timeZone }
  },
  allow: (actor) => can(actor, 'installation.see'),
  show: (check, _input, { now }) => ({ ...check, checkedAt: now }),
})
