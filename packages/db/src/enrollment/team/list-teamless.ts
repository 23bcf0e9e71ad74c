import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../../kernel/index.ts'

export type Teamless = { readonly enrollmentId: Id; readonly name: string; readonly school: string | null }

/** Who has a seat in a cohort and is on none of its teams. */
export const listTeamless = async (db: Read, offeringId: Id): Promise<readonly Teamless[]> => {
  const { rows } = await sql<Teamless>`
    select e.id as "enrollmentId", p.given_name || ' ' || p.family_name as name, coalesce(school.name, home.name) as school
    from enrollment e join person p on p.id = e.person_id
    left join organization school on school.id = p.school_id left join organization home on home.id = p.organization_id
    where e.offering_id = ${offeringId} and e.state = 'confirmed'
      and not exists (select from team_member m where m.enrollment_id = e.id)
    order by p.family_name, p.given_name, e.id`.execute(db)
  return rows
}
