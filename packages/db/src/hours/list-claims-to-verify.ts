import type { Sight } from '@inservice/domain/access'
import type { Id, Instant, Minutes } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Database, Read } from '../kernel/index.ts'

export type ClaimToVerifyRow = {
  id: Id
  offeringId: Id
  title: string
  number: string
  endsAt: Instant | null
  timeZone: string
  personId: Id
  personName: string
  organizationName: string | null
  state: Database['claim']['state']
  byCode: boolean
  requestedMinutes: Minutes | null
  createdAt: Instant
}

/** Whether all checks before verification, in the order of the provider's policy on the offering's first day, are through. */
const itsTurn = sql<boolean>`exists (
  select from (
    select y.rule from provider_policy y
    where y.provider_id = o.provider_id and y.kind = 'credit' and y.effective_from <= (o.starts_at at time zone o.time_zone)::date
    order by y.effective_from desc, y.version desc limit 1) k
  where k.rule->'gates' ? 'verification' and not exists (
    select from jsonb_array_elements_text(k.rule->'gates') with ordinality z(gate, n)
    where z.n < (select v.n from jsonb_array_elements_text(k.rule->'gates') with ordinality v(gate, n) where v.gate = 'verification')
      and not exists (select from gate_passed t where t.offering_id = o.id and t.person_id = c.person_id and t.gate = z.gate)
      and not (z.gate = 'profile' and p.occupation is not null and p.organization_id is not null)))`

/** Whether no mark of the person stands on the sign-in record: evidence is needed, whatever else is open. */
const withoutRecord = sql<boolean>`not exists (
  select from attendance_mark m join session s on s.id = m.session_id
  where s.offering_id = o.id and m.person_id = c.person_id and not m.is_void
    and not exists (select from attendance_mark v where v.supersedes = m.id))`

/** Claims that wait for a registrar, what matters first: those without a sign-in record, then the longest waiting. */
export const listClaimsToVerify = async (
  db: Read,
  sight: Sight,
  page: { limit: number; offeringId?: Id },
): Promise<ClaimToVerifyRow[]> => {
  const { rows } = await sql<ClaimToVerifyRow>`
    select c.id, c.offering_id as "offeringId", o.title, o.number, o.ends_at as "endsAt", o.time_zone as "timeZone", p.id as "personId",
      p.given_name || ' ' || p.family_name as "personName", g.name as "organizationName", c.state, c.by_code as "byCode",
      c.requested_minutes as "requestedMinutes", c.created_at as "createdAt"
    from claim c join offering o on o.id = c.offering_id join person p on p.id = c.person_id left join organization g on g.id = p.organization_id
    where c.state in ('unverified','in_progress')
      and (${sight.everywhere} or o.provider_id = any(${sight.ids.provider}::uuid[]) or o.program_id = any(${sight.ids.program}::uuid[]) or o.id = any(${sight.ids.offering}::uuid[]))
      and (${page.offeringId ?? null}::uuid is null or o.id = ${page.offeringId ?? null})
      and not exists (select from gate_passed t where t.offering_id = o.id and t.person_id = p.id and t.gate = 'verification')
      and (c.state = 'unverified' or ${withoutRecord} or ${itsTurn})
    order by (c.state = 'unverified') desc, c.created_at, c.id
    limit ${page.limit}`.execute(db)
  return rows
}
