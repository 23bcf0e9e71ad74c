import type { Instant } from '@inservice/domain/kernel'
import type { Breach } from '@inservice/domain/reports'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** A breach as a recount finds it: its code says which invariant it belongs to. */
export type BreachRow = Omit<Breach, 'invariant' | 'label'> & { readonly label: string | null }

/** Seats: pools recounted, breakouts recounted, blocks whole, claimed seats used, and nobody waiting beside a free one. */
export const listSeatBreaches = async (
  db: Read,
  _sight: { ids: 'installation' },
  at: Instant | null = null,
): Promise<BreachRow[]> => {
  const { rows } = await sql<BreachRow>`
  select * from (
  select case when p.taken > c.counted then 'pool-overcounted' else 'pool-miscounted' end, 'offering', o.id, o.title, o.slug, jsonb_build_object('taken', p.taken, 'counted', c.counted, 'capacity', p.capacity + p.overbooked)
  from seat_pool p join offering o on o.id = p.offering_id, lateral (select
      (select count(*) from enrollment e where e.offering_id = p.offering_id and e.state in ('confirmed','pending_payment') and e.block_seat_id is null and e.hold_id is null)
    + (select count(*) from enrollment e join seat_hold h on h.id = e.hold_id where e.offering_id = p.offering_id and e.state in ('confirmed','pending_payment')
        and e.block_seat_id is null and h.released_at is not null)
    + (select coalesce(sum(h.quantity), 0) from seat_hold h where h.offering_id = p.offering_id and h.released_at is null) as counted) c
  where p.session_id is null and (p.taken <> c.counted or p.taken > p.capacity + p.overbooked)
  union all
  select 'breakout-miscounted', 'offering', o.id, o.title, o.slug, jsonb_build_object('taken', p.taken, 'counted', c.counted)
  from seat_pool p join offering o on o.id = p.offering_id, lateral (select count(*) as counted from enrollment_session s join enrollment e on e.id = s.enrollment_id
    where s.session_id = p.session_id and e.state in ('confirmed','pending_payment')) c
  where p.session_id is not null and p.taken <> c.counted
  union all
  select 'block-short', 'seat_block', b.id, g.name, null, jsonb_build_object('seats', c.seats, 'quantity', b.quantity)
  from seat_block b join organization g on g.id = b.organization_id, lateral (select count(*) as seats from block_seat s where s.block_id = b.id) c
  where c.seats <> b.quantity
  union all
  select 'pack-seat-unkept', 'seat_block', b.id, g.name, null, jsonb_build_object('position', s.position, 'held', c.held, 'used', c.used)
  from block_seat s join seat_block b on b.id = s.block_id and b.program_id is not null join organization g on g.id = b.organization_id, lateral (select
      case when s.state in ('requested','assigned','claimed') and (s.offering_id is null or exists (select from seat_pool p where p.offering_id = s.offering_id and p.session_id is null))
        then 1 else 0 end as used,
      (select count(*) from seat_hold h where h.block_seat_id = s.id and h.released_at is null and h.quantity = 1 and h.offering_id = s.offering_id)
        + 2 * (select count(*) from seat_hold h where h.block_seat_id = s.id and h.released_at is null and h.offering_id is distinct from s.offering_id) as held) c
  where c.used <> c.held
  union all
  select 'claimed-without-enrollment', 'seat_block', b.id, g.name, null, jsonb_build_object('position', s.position)
  from block_seat s join seat_block b on b.id = s.block_id join organization g on g.id = b.organization_id
  where s.state = 'claimed' and not exists (select from enrollment e where e.block_seat_id = s.id and e.state = 'confirmed' and e.person_id = s.person_id)
  union all
  select 'free-while-waiting', 'offering', o.id, o.title, o.slug, jsonb_build_object('free', p.capacity - p.taken - reserved_seats(o.id, coalesce(${at}::timestamptz, now())))
  from seat_pool p join offering o on o.id = p.offering_id and o.state = 'published' and coalesce(o.registration_closes_at, o.starts_at) > coalesce(${at}::timestamptz, now())
  where p.session_id is null and p.capacity - p.taken > reserved_seats(o.id, coalesce(${at}::timestamptz, now())) and exists (select from waiting_list_entry w where w.offering_id = o.id and w.state = 'waiting')
  ) as found (code, subject, "subjectId", label, slug, facts) limit 500`.execute(db)
  return rows
}
