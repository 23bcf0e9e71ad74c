import { findProviderBySlug } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** A provider's public face: name, branding, how to reach it. */
export const provider = query({
  name: 'organizations.provider',
  input: z.object({ slug: z.string().min(1).max(80) }),
  load: async (read, { slug }) => (await findProviderBySlug(read, slug)) ?? null,
  allow: (actor) => can(actor, 'catalog.browse'),
  show: (found) => found,
})
