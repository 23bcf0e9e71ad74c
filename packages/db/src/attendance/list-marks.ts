import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Every mark of an offering's sessions, void and superseded ones too, oldest first; of some people only where named. */
export const listMarks = (db: Read, offeringId: Id, personIds?: readonly Id[]) =>
  db
    .selectFrom('attendance_mark')
    .innerJoin('session', 'session.id', 'attendance_mark.session_id')
    .select([
      'attendance_mark.id',
      'attendance_mark.session_id as sessionId',
      'attendance_mark.person_id as personId',
      'attendance_mark.direction',
      'attendance_mark.at',
      'attendance_mark.source',
      'attendance_mark.supersedes',
      'attendance_mark.is_void as isVoid',
      'attendance_mark.made_by as madeBy',
      'attendance_mark.made_at as madeAt',
    ])
    .where('session.offering_id', '=', offeringId)
    .$if(personIds !== undefined, (query) => query.where('attendance_mark.person_id', 'in', [...(personIds ?? [])]))
    .orderBy('attendance_mark.made_at')
    .orderBy('attendance_mark.id')
    .execute()
