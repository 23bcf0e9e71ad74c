import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The addresses that a person has shown to be theirs, the primary one first. */
export const listVerifiedAddresses = async (db: Read, personId: Id): Promise<string[]> => {
  const rows = await db
    .selectFrom('person_address')
    .select('email')
    .where('person_id', '=', personId)
    .where('verified_at', 'is not', null)
    .orderBy('is_primary', 'desc')
    .orderBy('created_at')
    .execute()
  return rows.map(({ email }) => email)
}
