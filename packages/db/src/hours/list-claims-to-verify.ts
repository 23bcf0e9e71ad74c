import type { Sight } from '@inservice/domain/access'
import type { Id, Instant, Minutes } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type ClaimToVerifyRow = {
  id: Id
  offeringId: Id
  title: string
  number: string
  endsAt: Instant | null
  timeZone: string
  personId: Id
  personName: string
  organization: string | null
  state: string
  byCode: boolean
  onRoster: boolean
  marks: number
  requestedMinutes: Minutes | null
  createdAt: Instant
}

/** Claims that wait for a registrar, what matters first: those without a sign-in record, then the oldest. */
export const listClaimsToVerify = async (
  db: Read,
  sight: Sight,
  page: { limit: number },
): Promise<ClaimToVerifyRow[]> => {
  const { rows } = await sql<ClaimToVerifyRow>`
    select c.id, c.offering_id as "offeringId", o.title, o.number, o.ends_at as "endsAt", o.time_zone as "timeZone", p.id as "personId",
      p.given_name || ' ' || p.family_name as "personName", g.name as organization, c.state, c.by_code as "byCode",
      exists (select from enrollment e where e.offering_id = o.id and e.person_id = p.id and e.state = 'confirmed') as "onRoster",
      (select count(*)::int from attendance_mark m join session s on s.id = m.session_id where s.offering_id = o.id and m.person_id = p.id and not m.is_void) as marks,
      c.requested_minutes as "requestedMinutes", c.created_at as "createdAt"
    from claim c join offering o on o.id = c.offering_id join person p on p.id = c.person_id left join organization g on g.id = p.organization_id
    where c.state in ('unverified','in_progress')
      and (${sight.everywhere} or o.provider_id = any(${sight.ids.provider}::uuid[]) or o.program_id = any(${sight.ids.program}::uuid[]))
      and not exists (select from gate_passed v where v.offering_id = o.id and v.person_id = p.id and v.gate = 'verification')
    order by (c.state = 'unverified') desc, c.created_at, c.id
    limit ${page.limit}`.execute(db)
  return rows
}
