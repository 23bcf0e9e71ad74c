import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'
import { providerColumns } from './provider-columns.ts'

/** A provider with its branding and its organization's name, by id. */
export const findProvider = (db: Read, providerId: Id) =>
  db
    .selectFrom('provider')
    .innerJoin('organization', 'organization.id', 'provider.id')
    .select(providerColumns)
    .where('provider.id', '=', providerId)
    .executeTakeFirst()

export type ProviderRow = NonNullable<Awaited<ReturnType<typeof findProvider>>>
