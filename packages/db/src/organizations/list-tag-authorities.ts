import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** A provider's authorities for tags with their days; `isAuthorized` of domain reads them. */
export const listTagAuthorities = (db: Read, providerId: Id) =>
  db
    .selectFrom('provider_tag_authority')
    .select(['tag', 'from_on as fromOn', 'to_on as toOn'])
    .where('provider_id', '=', providerId)
    .orderBy('tag')
    .orderBy('from_on')
    .execute()
