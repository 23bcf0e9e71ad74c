import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Whose some enrollments are. */
export const listEndedPeople = async (db: Read, enrollmentIds: readonly Id[]) =>
  enrollmentIds.length === 0
    ? []
    : await db
        .selectFrom('enrollment')
        .select(['id', 'person_id as personId'])
        .where('id', 'in', [...enrollmentIds])
        .orderBy('id')
        .execute()
