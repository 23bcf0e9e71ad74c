import type { Read } from '../kernel/index.ts'
import { providerColumns } from './provider-columns.ts'

/** Every provider of the installation, by name: public. */
export const listProviders = (db: Read) =>
  db
    .selectFrom('provider')
    .innerJoin('organization', 'organization.id', 'provider.id')
    .select(providerColumns)
    .orderBy('organization.name')
    .execute()
