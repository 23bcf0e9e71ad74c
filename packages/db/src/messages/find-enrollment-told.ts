import type { Cents, Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Database, Read } from '../kernel/index.ts'

export type EnrollmentTold = {
  enrollmentId: Id
  personId: Id
  offeringId: Id
  providerId: Id
  state: Database['enrollment']['state']
  coverage: Database['enrollment']['coverage']
  version: number
  confirmedAt: Instant | null
  lineCents: Cents
  paidCents: Cents
  payerName: string | null
  /** Who registered the person, where it was someone else; not of a district's seat. */
  registeredByName: string | null
  hasAccount: boolean
  purchaseOrderNumber: string | null
  refundPolicy: unknown
  sessionIds: Id[]
  /** What was decided when it was withdrawn, and by whom. */
  withdrawn: { refundCents: Cents; way: 'none' | 'card' | 'invoice'; byId: Id | null } | null
}

/** A registration as letters speak of it: what it costs and who pays, which sessions were picked, what withdrawing gave back. */
export const findEnrollmentTold = async (db: Read, enrollmentId: Id): Promise<EnrollmentTold | undefined> => {
  const { rows } = await sql<EnrollmentTold>`
    select e.id as "enrollmentId", e.person_id as "personId", e.offering_id as "offeringId", o.provider_id as "providerId", e.state, e.coverage, e.version,
      e.confirmed_at as "confirmedAt", coalesce(l.amount_cents, 0) as "lineCents", coalesce(c.paid_cents, 0) as "paidCents",
      coalesce(bg.name, case when e.coverage in ('purchase_order','invoice') then cg.name end, case when e.coverage = 'card' and c.buyer_id <> e.person_id then r.given_name || ' ' || r.family_name end) as "payerName",
      case when e.coverage <> 'seat' and (c.buyer_id = r.id or e.overbook_reason is not null) and r.id <> e.person_id then r.given_name || ' ' || r.family_name end as "registeredByName",
      (select p.auth_user_id is not null from person p where p.id = e.person_id) as "hasAccount",
      (select p.number from purchase_order p where p.id = c.purchase_order_id) as "purchaseOrderNumber", c.refund_policy as "refundPolicy",
      coalesce((select array_agg(x.session_id) from enrollment_session x where x.enrollment_id = e.id), '{}') as "sessionIds",
      (select jsonb_build_object('refundCents', coalesce((u.details->>'refundCents')::bigint, 0), 'way', coalesce(u.details->>'way', 'none'), 'byId', u.actor_id)
        from audit u where u.subject_kind = 'enrollment' and u.subject_id = e.id and u.command = 'enrollment.withdraw' order by u.at desc limit 1) as withdrawn
    from enrollment e
    join offering o on o.id = e.offering_id
    join person r on r.id = e.registered_by
    left join order_line l on l.id = e.order_line_id
    left join customer_order c on c.id = e.order_id
    left join organization cg on cg.id = c.organization_id
    left join block_seat b on b.id = e.block_seat_id
    left join seat_block k on k.id = b.block_id
    left join organization bg on bg.id = k.organization_id
    where e.id = ${enrollmentId}`.execute(db)
  return rows[0]
}
