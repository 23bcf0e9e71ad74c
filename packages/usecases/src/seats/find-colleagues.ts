import { listColleagues } from '@inservice/db/people'
import { findBlock } from '@inservice/db/seats'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { reachInto } from './reach-into.ts'

/** The people of a block's own organization, for a school's delegate its own, by a part of their name or address. */
export const findColleagues = query({
  name: 'seats.findColleagues',
  input: z.object({ blockId: idSchema, text: z.string().trim().max(100) }),
  load: async (read, { blockId, text }, { actor }) => {
    const row = await findBlock(read, blockId)
    if (!row) return null
    const reach = await reachInto(read, actor, 'seats.assign', row.organizationId)
    if (reach === null) return null
    const schoolIds = reach === 'all' ? null : reach
    const people = text.length < 2 ? [] : await listColleagues(read, row.organizationId, { text, limit: 12, schoolIds })
    return { reach, people }
  },
  allow: (_actor, { reach }) => reach !== null,
  show: ({ people }) => ({ people }),
})
