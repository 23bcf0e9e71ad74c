import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type OwnEnrollmentRow = {
  id: Id
  state: string
  coverage: string
  offeringId: Id
  slug: string
  title: string
  number: string
  format: string
  offeringState: string
  timeZone: string
  startsAt: Instant | null
  endsAt: Instant | null
  providerName: string
  place: string | null
  nextStartsAt: Instant | null
  nextEndsAt: Instant | null
  nextOnlineUrl: string | null
  sessionCount: number
  orderId: Id | null
  orderState: string | null
  owedCents: number
  blockSeatId: Id | null
  payer: string | null
  approvedMinutes: number | null
  claimState: string | null
  claimFeeOrderId: Id | null
  claimFeeCents: number
  awardedMinutes: number | null
  evaluated: boolean
  hasMarks: boolean
  hasTeams: boolean
  teamName: string | null
}

/** A person's enrollments: live ones and those that ended, upcoming first; each with what it still needs. */
export const listOwnEnrollments = async (
  db: Read,
  personId: Id,
  page: { now: Instant; limit: number },
): Promise<OwnEnrollmentRow[]> => {
  const { rows } = await sql<OwnEnrollmentRow>`
    select e.id, e.state, e.coverage, o.id as "offeringId", o.slug, o.title, o.number, o.format, o.state as "offeringState", o.time_zone as "timeZone",
      o.starts_at as "startsAt", o.ends_at as "endsAt", v.short_name as "providerName",
      (select concat_ws(', ', n.name, n.city) from venue n where n.id = o.venue_id) as place,
      x.starts_at as "nextStartsAt", x.ends_at as "nextEndsAt", x.online_url as "nextOnlineUrl",
      (select count(*)::int from session s where s.offering_id = o.id) as "sessionCount",
      c.id as "orderId", c.state as "orderState",
      case when c.state in ('awaiting_payment','confirmed_invoice_open') then greatest(0, c.total_cents - c.paid_cents
        - (select coalesce(sum(d.total_cents), 0)::bigint from billing_document d where d.order_id = c.id and d.kind = 'credit_note')) else 0 end as "owedCents",
      e.block_seat_id as "blockSeatId",
      (select g.name from block_seat b join seat_block k on k.id = b.block_id join organization g on g.id = k.organization_id where b.id = e.block_seat_id) as payer,
      o.approved_minutes as "approvedMinutes", l.state as "claimState",
      case when f.state in ('open','awaiting_payment') then f.id end as "claimFeeOrderId", case when f.state in ('open','awaiting_payment') then f.total_cents - f.paid_cents else 0 end as "claimFeeCents",
      (select w.awarded_minutes from award w where w.claim_id = l.id and l.state = 'verified' order by w.version desc limit 1) as "awardedMinutes",
      exists (select from gate_passed p where p.offering_id = o.id and p.person_id = e.person_id and p.gate = 'evaluation') as evaluated,
      exists (select from attendance_mark m join session s on s.id = m.session_id where s.offering_id = o.id and m.person_id = e.person_id and not m.is_void) as "hasMarks",
      o.team_max is not null as "hasTeams",
      (select t.name from team_member m join team t on t.id = m.team_id where m.enrollment_id = e.id) as "teamName"
    from enrollment e
    join offering o on o.id = e.offering_id
    join provider v on v.id = o.provider_id
    left join customer_order c on c.id = e.order_id and c.buyer_id = e.person_id
    left join claim l on l.offering_id = o.id and l.person_id = e.person_id
    left join customer_order f on f.id = l.fee_order_id
    left join lateral (select s.starts_at, s.ends_at, s.online_url from session s where s.offering_id = o.id and s.ends_at > ${page.now} order by s.starts_at limit 1) x on true
    where e.person_id = ${personId}
    order by (o.ends_at < ${page.now}), case when o.ends_at < ${page.now} then null else coalesce(x.starts_at, o.starts_at) end, o.ends_at desc, e.id
    limit ${page.limit}`.execute(db)
  return rows
}
