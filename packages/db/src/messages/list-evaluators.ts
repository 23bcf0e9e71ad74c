import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** Whom an ended offering's evaluation is asked of: those on the roster who were there, or all where no attendance was taken; not who has answered. */
export const listEvaluators = async (db: Read, offeringId: Id): Promise<{ personId: Id }[]> => {
  const { rows } = await sql<{ personId: Id }>`
    select e.person_id as "personId"
    from enrollment e
    where e.offering_id = ${offeringId} and e.state = 'confirmed'
      and not exists (select from gate_passed g where g.offering_id = e.offering_id and g.person_id = e.person_id and g.gate = 'evaluation')
      and (exists (select from attendance_mark m join session s on s.id = m.session_id
          where s.offering_id = e.offering_id and m.person_id = e.person_id and not m.is_void
            and not exists (select from attendance_mark n where n.supersedes = m.id))
        or not exists (select from attendance_mark m join session s on s.id = m.session_id where s.offering_id = e.offering_id))
    order by e.person_id`.execute(db)
  return rows
}
