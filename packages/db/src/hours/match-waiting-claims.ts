import type { Sight } from '@inservice/domain/access'
import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'

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

/** The claims that wait for a registrar of these desks: `c` of offering `o` by person `p`. */
export const matchWaitingClaims = (sight: Sight, offeringId: Id | null) => sql`
    from claim c join offering o on o.id = c.offering_id join person p on p.id = c.person_id left join organization g on g.id = p.organization_id
    where c.state in ('unverified','in_progress')
      and (${sight.everywhere} or o.provider_id = any(${sight.ids.provider}::uuid[]) or o.program_id = any(${sight.ids.program}::uuid[]) or o.id = any(${sight.ids.offering}::uuid[]))
      and (${offeringId}::uuid is null or o.id = ${offeringId})
      and not exists (select from gate_passed t where t.offering_id = o.id and t.person_id = p.id and t.gate = 'verification')
      and (c.state = 'unverified' or ${withoutRecord} or ${itsTurn})`
