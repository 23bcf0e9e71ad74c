import type { Instant } from '@inservice/domain/kernel'
import type { Db } from '../kernel/index.ts'

/** Removes sessions and links that opened nothing any more before a moment; what they led to stays. */
export const deleteSpentSignIns = async (db: Db, before: Instant): Promise<void> => {
  await db.deleteFrom('auth_session').where('expires_at', '<', before).execute()
  await db.deleteFrom('auth_verification').where('expires_at', '<', before).execute()
}
