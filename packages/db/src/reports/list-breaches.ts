import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** An invariant that does not hold: which, where, and what was found. */
export type Breach = { readonly invariant: string; readonly subjectId: Id | null; readonly found: string }

/**
 * Recounts what must always hold, from the rows themselves; an empty list is the only good answer.
 * I1 seats taken = enrollments without a block seat + live holds ≤ capacity · I2 one owner a block seat, a block's seats sum to
 * its quantity · I3 ledger entries balance, refunds stay within payments · I7 nobody is passed over while a seat is free ·
 * I9 one current award a claim. Its ids are the installation's: for its own checks only.
 */
export const listBreaches = async (db: Read, _sight: { ids: 'installation' }): Promise<Breach[]> => {
  const { rows } = await sql<Breach>`
    select 'I1' as invariant, p.offering_id as "subjectId", 'taken ' || p.taken || ', counted ' || c.counted || ', capacity ' || p.capacity as found
    from seat_pool p, lateral (select
        (select count(*) from enrollment e where e.offering_id = p.offering_id and e.state in ('confirmed','pending_payment') and e.block_seat_id is null and e.hold_id is null)
      + (select count(*) from enrollment e join seat_hold h on h.id = e.hold_id where e.offering_id = p.offering_id and e.state in ('confirmed','pending_payment')
          and e.block_seat_id is null and h.released_at is not null)
      + (select coalesce(sum(h.quantity), 0) from seat_hold h where h.offering_id = p.offering_id and h.released_at is null) as counted) c
    where p.session_id is null and (p.taken <> c.counted or p.taken > p.capacity)
    union all
    select 'I2', b.id, 'seats ' || count(s.id) || ' of ' || b.quantity from seat_block b left join block_seat s on s.block_id = b.id
    group by b.id having count(s.id) <> b.quantity
    union all
    select 'I2', s.id, 'claimed without its enrollment' from block_seat s where s.state = 'claimed'
      and not exists (select from enrollment e where e.block_seat_id = s.id and e.state = 'confirmed' and e.person_id = s.person_id)
    union all
    select 'I3', e.id, 'sum ' || sum(p.amount_cents) from ledger_entry e join ledger_posting p on p.entry_id = e.id group by e.id having sum(p.amount_cents) <> 0
    union all
    select 'I3', o.id, 'paid ' || o.paid_cents || ', payments ' || coalesce(sum(y.amount_cents), 0) from customer_order o left join payment y on y.order_id = o.id and y.state = 'succeeded'
    group by o.id having o.paid_cents <> coalesce(sum(y.amount_cents), 0)
    union all
    select 'I7', w.offering_id, 'someone waits while ' || (p.capacity - p.taken) || ' seats are free' from seat_pool p
      join lateral (select x.offering_id from waiting_list_entry x where x.offering_id = p.offering_id and x.state = 'waiting' limit 1) w on true
      join offering o on o.id = p.offering_id and o.state = 'published' and o.starts_at > now()
    where p.session_id is null and p.taken < p.capacity
    union all
    select 'I9', a.claim_id, count(*) || ' current awards' from award a where not exists (select from award n where n.supersedes = a.id) group by a.claim_id having count(*) > 1
    limit 500`.execute(db)
  return rows
}
