import type { Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'
import type { BreachRow } from './list-seat-breaches.ts'

/** Longer than this past its time, and a kept seat is no longer on its way back. */
const minutes = 30

/** What keeps seats: that none is kept that nobody has, by nobody twice, for no other organization, and that none is charged twice. */
export const listKeepingBreaches = async (
  db: Read,
  _sight: { ids: 'installation' },
  at: Instant | null = null,
): Promise<BreachRow[]> => {
  const { rows } = await sql<BreachRow>`
  select * from (
  select 'seat-twice-owned', 'seat_block', b.id, g.name, null, jsonb_build_object('position', s.position, 'people', c.people)
  from block_seat s join seat_block b on b.id = s.block_id join organization g on g.id = b.organization_id, lateral (
    select count(*) as people from enrollment e where e.block_seat_id = s.id and e.state in ('invited','confirmed','pending_payment')) c
  where c.people > 1
  union all
  select 'block-unkept', 'seat_block', b.id, g.name, null, jsonb_build_object('seats', c.seats, 'kept', c.kept)
  from seat_block b join organization g on g.id = b.organization_id
  join seat_pool p on p.offering_id = b.offering_id and p.session_id is null, lateral (select
      (select count(*) from block_seat s where s.block_id = b.id and s.state in ('free','requested','assigned','claimed')) as seats,
      (select coalesce(sum(h.quantity), 0) from seat_hold h where h.block_id = b.id and h.block_seat_id is null and h.released_at is null) as kept) c
  where c.seats <> c.kept
  union all
  select 'charged-twice', 'order', o.id, o.number, null, jsonb_build_object('orders', c.orders)
  from order_line l join customer_order o on o.id = l.order_id and o.state in ('confirmed_invoice_open','paid'), lateral (
    select count(distinct n.order_id) as orders, min(n.order_id::text) as first from order_line n join customer_order m on m.id = n.order_id and m.state in ('confirmed_invoice_open','paid')
    where n.kind = l.kind and n.subject_id = l.subject_id and n.person_id = l.person_id and n.canceled_at is null and n.amount_cents > 0
      and not exists (select from refund r where r.order_id = m.id and r.state <> 'failed')) c
  where l.kind = 'registration' and l.canceled_at is null and l.amount_cents > 0 and c.orders > 1 and c.first = o.id::text
  union all
  select 'hold-overdue', 'offering', o.id, o.title, o.slug, jsonb_build_object('seats', sum(h.quantity))
  from seat_hold h join offering o on o.id = h.offering_id and o.state in ('published','in_progress')
  where h.released_at is null and h.reason in ('checkout','waiting_list_offer')
    and h.expires_at < coalesce(${at}::timestamptz, now()) - make_interval(mins => ${minutes})
  group by o.id
  union all
  select 'organizations-crossed', 'seat_block', b.id, g.name, null, jsonb_build_object('what', x.what)
  from seat_block b join organization g on g.id = b.organization_id, lateral (
    select 'order' as what from customer_order o where o.id = b.order_id and o.organization_id is distinct from b.organization_id
    union all select 'school' from block_seat s join organization c on c.id = s.school_id
      where s.block_id = b.id and c.id <> b.organization_id and c.parent_id is distinct from b.organization_id
    union all select 'link' from seat_request r join claim_link l on l.id = r.link_id where r.block_id = b.id and l.block_id <> b.id
    union all select 'place' from enrollment e join block_seat s on s.id = e.block_seat_id
      where s.block_id = b.id and e.state in ('invited','confirmed') and e.offering_id is distinct from coalesce(b.offering_id, s.offering_id)) x
  union all
  select 'organizations-crossed', 'order', o.id, o.number, null, jsonb_build_object('what', 'purchase order')
  from customer_order o join purchase_order p on p.id = o.purchase_order_id
  where p.organization_id is distinct from o.organization_id or p.provider_id <> o.provider_id
  ) as found (code, subject, "subjectId", label, slug, facts) limit 500`.execute(db)
  return rows
}
