import type { Id, PlainDate } from '@inservice/domain/kernel'
import type { PolicyKind } from '@inservice/domain/organizations'
import type { Read } from '../kernel/index.ts'

const columns = ['id', 'kind', 'version', 'effective_from as effectiveFrom', 'rule', 'source'] as const

/** A provider's rule of a kind in force on a day: the latest begun on or before it, the highest version where two began alike. */
export const findPolicyOn = (db: Read, providerId: Id, kind: PolicyKind, on: PlainDate) =>
  db
    .selectFrom('provider_policy')
    .select(columns)
    .where('provider_id', '=', providerId)
    .where('kind', '=', kind)
    .where('effective_from', '<=', on)
    .orderBy('effective_from', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()

export type PolicyRow = NonNullable<Awaited<ReturnType<typeof findPolicyOn>>>
