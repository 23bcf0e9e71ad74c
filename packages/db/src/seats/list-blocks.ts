import type { Sight } from '@inservice/domain/access'
import type { Id, Instant, TimeZone } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type BlockLine = {
  id: Id
  title: string
  /** Null: a pack, good for the offerings of a program. */
  slug: string | null
  startsAt: Instant | null
  endsAt: Instant | null
  timeZone: TimeZone
  organizationId: Id
  organizationName: string
  orderNumber: string
  purchaseOrderNumber: string | null
  quantity: number
  unitCents: number
  returnsAt: Instant | null
  swapUntil: Instant | null
  createdAt: Instant
  free: number
  requested: number
  assigned: number
  claimed: number
  returned: number
  credited: number
  lapsed: number
  canceled: number
}

/** The blocks of the organizations in sight, and of the schools in sight as far as seats are theirs; those to come first, then the latest. */
export const listBlocks = async (db: Read, sight: Sight, now: Instant, limit = 200): Promise<BlockLine[]> => {
  const schools = sql`${[...sight.ids.school]}::uuid[]`
  const whole = sight.everywhere ? sql`true` : sql`b.organization_id = any(${[...sight.ids.organization]}::uuid[])`
  const seen = sql`${whole} or school_id = any(${schools})`
  const { rows } = await sql<BlockLine>`
    select b.id, coalesce(o.title, m.name) as title, o.slug, o.starts_at as "startsAt", coalesce(o.ends_at, case when b.program_id is not null then b.returns_at end) as "endsAt", coalesce(o.time_zone, v.time_zone) as "timeZone",
      b.organization_id as "organizationId", g.name as "organizationName", c.number as "orderNumber",
      p.number as "purchaseOrderNumber", case when ${whole} then b.quantity else s.seats end as quantity, b.unit_cents as "unitCents", b.returns_at as "returnsAt",
      b.swap_until as "swapUntil", b.created_at as "createdAt",
      s.free, s.requested, s.assigned, s.claimed, s.returned, s.credited, s.lapsed, s.canceled
    from seat_block b
    left join offering o on o.id = b.offering_id
    left join program m on m.id = b.program_id
    join provider v on v.id = coalesce(o.provider_id, m.provider_id)
    join organization g on g.id = b.organization_id
    join customer_order c on c.id = b.order_id
    left join purchase_order p on p.id = c.purchase_order_id
    cross join lateral (
      select count(*)::int as seats, count(*) filter (where state = 'free')::int as free, count(*) filter (where state = 'assigned')::int as assigned,
        count(*) filter (where state = 'requested')::int as requested,
        count(*) filter (where state = 'claimed')::int as claimed, count(*) filter (where state = 'returned')::int as returned,
        count(*) filter (where state = 'credited')::int as credited, count(*) filter (where state = 'lapsed')::int as lapsed, count(*) filter (where state = 'canceled')::int as canceled
      from block_seat where block_id = b.id and (${seen})) s
    where ${whole} or s.seats > 0
    order by coalesce(o.ends_at, case when b.program_id is not null then b.returns_at end, 'infinity') < ${now},
      case when coalesce(o.ends_at, 'infinity') >= ${now} then o.starts_at end,
      o.starts_at desc, b.id
    limit ${limit}`.execute(db)
  return rows
}
