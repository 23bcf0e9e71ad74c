import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** A person's own addresses, the primary one first. */
export const listAddresses = (db: Read, personId: Id) =>
  db
    .selectFrom('person_address')
    .select(['id', 'email', 'verified_at as verifiedAt', 'is_primary as isPrimary', 'asked_at as askedAt'])
    .where('person_id', '=', personId)
    .orderBy('is_primary', 'desc')
    .orderBy('created_at')
    .execute()
