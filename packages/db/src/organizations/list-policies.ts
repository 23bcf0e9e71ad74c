import type { Id } from '@inservice/domain/kernel'
import type { PolicyKind } from '@inservice/domain/organizations'
import type { Read } from '../kernel/index.ts'

/** Every version of a provider's policies, newest first within a kind. */
export const listPolicies = (db: Read, providerId: Id, kind?: PolicyKind) =>
  db
    .selectFrom('provider_policy')
    .select(['id', 'kind', 'version', 'effective_from as effectiveFrom', 'rule', 'source', 'created_at as createdAt'])
    .where('provider_id', '=', providerId)
    .$if(kind !== undefined, (all) => all.where('kind', '=', kind ?? 'credit'))
    .orderBy('kind')
    .orderBy('effective_from', 'desc')
    .orderBy('version', 'desc')
    .execute()
