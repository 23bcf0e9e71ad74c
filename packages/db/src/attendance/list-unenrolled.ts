import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type UnenrolledRow = {
  personId: Id
  name: string
  email: string | null
  /** How their enrollment ended, where they had one. */
  endedAs: string | null
  sessionIds: Id[]
}

/** People who are marked in at an offering's sessions and stand neither on its roster nor among its instructors. */
export const listUnenrolled = async (db: Read, offeringId: Id): Promise<UnenrolledRow[]> => {
  const { rows } = await sql<UnenrolledRow>`
    select p.id as "personId", p.given_name || ' ' || p.family_name as name, a.email,
      (select e.state from enrollment e where e.offering_id = ${offeringId} and e.person_id = p.id order by e.created_at desc limit 1) as "endedAs",
      array_agg(distinct m.session_id) as "sessionIds"
    from session s
    join attendance_mark m on m.session_id = s.id and m.direction = 'in' and not m.is_void
    join person p on p.id = m.person_id
    left join person_address a on a.person_id = p.id and a.is_primary
    where s.offering_id = ${offeringId}
      and not exists (select from attendance_mark n where n.supersedes = m.id)
      and not exists (select from enrollment e where e.offering_id = ${offeringId} and e.person_id = p.id and e.state in ('confirmed','invited'))
      and not exists (select from offering_instructor i where i.offering_id = ${offeringId} and i.person_id = p.id)
    group by p.id, a.email
    order by fold(p.family_name), p.id`.execute(db)
  return rows
}
