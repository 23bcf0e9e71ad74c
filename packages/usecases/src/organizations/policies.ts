import { findProvider, listPolicies, listTagAuthorities } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { dateIn, idSchema } from '@inservice/domain/kernel'
import { policyKindSchema } from '@inservice/domain/organizations'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** A provider's policies, every version with its source and whether it is in force today, and its tag authorities. */
export const policies = query({
  name: 'organizations.policies',
  input: z.object({ providerId: idSchema, kind: policyKindSchema.optional() }),
  load: async (read, { providerId, kind }, { now }) => {
    const provider = await findProvider(read, providerId)
    if (!provider) return null
    const [versions, authorities] = await Promise.all([
      listPolicies(read, providerId, kind),
      listTagAuthorities(read, providerId),
    ])
    return { provider, versions, authorities, today: dateIn(now, provider.timeZone) }
  },
  allow: (actor, { provider }) => can(actor, 'policy.see', { providerId: provider.id }),
  show: ({ versions, authorities, today }) => ({
    versions: versions.map((version) => ({
      ...version,
      // Newest first within a kind: the first one begun is the one in force.
      inForce:
        version.effectiveFrom <= today &&
        versions.find(({ kind, effectiveFrom }) => kind === version.kind && effectiveFrom <= today)?.id === version.id,
    })),
    authorities,
  }),
})
