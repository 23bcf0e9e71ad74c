import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type DelegateLine = {
  grantId: Id
  personId: Id
  name: string
  email: string | null
  schoolId: Id
  schoolName: string
  since: Instant
  hasAccount: boolean
}

/** The delegates of an organization's schools, by school and name: for its own seat manager. */
export const listDelegates = async (db: Read, organizationId: Id): Promise<DelegateLine[]> => {
  const { rows } = await sql<DelegateLine>`
    select g.id as "grantId", p.id as "personId", trim(p.given_name || ' ' || p.family_name) as name,
      (select a.email from person_address a where a.person_id = p.id and a.is_primary) as email,
      s.id as "schoolId", s.name as "schoolName", g.granted_at as since, p.auth_user_id is not null as "hasAccount"
    from role_grant g
    join organization s on s.id = g.scope_id and s.parent_id = ${organizationId}
    join person p on p.id = g.person_id
    where g.role = 'seat_delegate' and g.scope_kind = 'school' and g.revoked_at is null
    order by s.name, p.family_name, p.given_name, g.id`.execute(db)
  return rows
}
