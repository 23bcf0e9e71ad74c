import { listOrganizationsLike } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

const kinds = [
  'esd',
  'district',
  'tribal_compact',
  'charter',
  'private_school',
  'college',
  'nonprofit',
  'school',
] as const

/** Type-ahead over organizations by name, typing mistakes forgiven. */
export const find = query({
  name: 'organizations.find',
  input: z.object({
    text: z.string().trim().max(120),
    kinds: z.array(z.enum(kinds)).min(1).optional(),
    /** Only the parts of this one: a district's schools. */
    parentId: idSchema.optional(),
    limit: z.int().min(1).max(50).default(10),
  }),
  load: (read, { text, kinds: asked, parentId, limit }) =>
    text === '' && parentId === undefined
      ? Promise.resolve([])
      : listOrganizationsLike(read, {
          text,
          limit,
          ...(asked ? { kinds: asked } : {}),
          ...(parentId ? { parentId } : {}),
        }),
  allow: (actor) => can(actor, 'organization.find'),
  show: (found) => found,
})
