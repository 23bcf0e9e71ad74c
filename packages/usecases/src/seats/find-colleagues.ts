import { listColleagues } from '@inservice/db/people'
import { findBlock } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** The people of a block's own organization, by a part of their name or address. */
export const findColleagues = query({
  name: 'seats.findColleagues',
  input: z.object({ blockId: idSchema, text: z.string().trim().max(100) }),
  load: async (read, { blockId, text }) => {
    const row = await findBlock(read, blockId)
    if (!row) return null
    const people = text.length < 2 ? [] : await listColleagues(read, row.organizationId, { text, limit: 12 })
    return { row, people }
  },
  allow: (actor, { row }) => can(actor, 'seats.assign', { organizationId: row.organizationId }),
  show: ({ people }) => ({ people }),
})
