import type { Read } from '@inservice/db/kernel'
import { findPolicyOn } from '@inservice/db/organizations'
import type { Id, PlainDate } from '@inservice/domain/kernel'
import { unclaimedPolicySchema, type UnclaimedPolicy } from '@inservice/domain/seats'

/** The provider's rule for unclaimed seats that is in force on a day, and whether it keeps one at all. */
export const loadUnclaimedPolicy = async (
  db: Read,
  providerId: Id,
  on: PlainDate,
): Promise<UnclaimedPolicy & { readonly isKept: boolean }> => {
  const kept = await findPolicyOn(db, providerId, 'unclaimed_seats', on)
  return { ...unclaimedPolicySchema.parse(kept?.rule ?? {}), isKept: kept !== undefined }
}
