import type { KeptMark } from '@inservice/domain/attendance'
import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** Every mark of one person in one session, with the names of those who made them, oldest first. */
export const listCellMarks = async (db: Read, cell: { sessionId: Id; personId: Id }): Promise<KeptMark[]> => {
  const { rows } = await sql<KeptMark>`
    select m.id, m.session_id as "sessionId", m.person_id as "personId", m.direction, m.at, m.source, m.supersedes, m.is_void as "isVoid",
      b.given_name || ' ' || b.family_name as "madeBy", m.made_at as "madeAt", m.note
    from attendance_mark m
    left join person b on b.id = m.made_by
    where m.session_id = ${cell.sessionId} and m.person_id = ${cell.personId}
    order by m.made_at, m.id`.execute(db)
  return rows
}
