import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** A provider's newest evaluation form, where it has one of its own. */
export const findForm = (db: Read, providerId: Id) =>
  db
    .selectFrom('evaluation_form')
    .select(['id', 'version', 'questions'])
    .where('provider_id', '=', providerId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
