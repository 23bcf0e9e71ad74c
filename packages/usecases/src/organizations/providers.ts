import { listProviders } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** Every provider of the installation, by name. */
export const providers = query({
  name: 'organizations.providers',
  input: z.object({}),
  load: (read) => listProviders(read),
  allow: (actor) => can(actor, 'catalog.browse'),
  show: (all) => all,
})
