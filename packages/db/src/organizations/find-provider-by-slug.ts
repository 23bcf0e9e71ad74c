import type { Read } from '../kernel/index.ts'
import { providerColumns } from './provider-columns.ts'

/** A provider with its branding and its organization's name, by its part of the address. */
export const findProviderBySlug = (db: Read, slug: string) =>
  db
    .selectFrom('provider')
    .innerJoin('organization', 'organization.id', 'provider.id')
    .select(providerColumns)
    .where('provider.slug', '=', slug)
    .executeTakeFirst()
