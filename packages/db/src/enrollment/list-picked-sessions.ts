import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The breakouts that an enrollment picked, in the order of their ids. */
export const listPickedSessions = async (db: Read, enrollmentId: Id): Promise<Id[]> => {
  const rows = await db
    .selectFrom('enrollment_session')
    .select('session_id')
    .where('enrollment_id', '=', enrollmentId)
    .orderBy('session_id')
    .execute()
  return rows.map((row) => row.session_id)
}
