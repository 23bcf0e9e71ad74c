import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The breakouts that several enrollments have picked, with how many of them picked each. */
export const listPickedOf = (db: Read, enrollmentIds: readonly Id[]) =>
  db
    .selectFrom('enrollment_session')
    .select((eb) => ['session_id as sessionId', eb.fn.countAll<number>().as('count')])
    .where('enrollment_id', 'in', [...enrollmentIds])
    .groupBy('session_id')
    .orderBy('session_id')
    .execute()
