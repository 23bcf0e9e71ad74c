import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type OrderSubject = {
  lineId: Id
  kind: string
  slug: string | null
  title: string
  isSelfPaced: boolean
  startsAt: Instant | null
  endsAt: Instant | null
  timeZone: string | null
  enrollmentId: Id | null
  enrollmentState: string | null
  personId: Id | null
}

/** What an order's lines are for, for its own page: the offering behind each, and the enrollment that came of it. */
export const listOrderSubjects = async (db: Read, orderId: Id, _sight: { order: 'seen' }): Promise<OrderSubject[]> => {
  const { rows } = await sql<OrderSubject>`
    select l.id as "lineId", l.kind, o.slug, l.title, coalesce(o.kind = 'self_paced', false) as "isSelfPaced", o.starts_at as "startsAt", o.ends_at as "endsAt", o.time_zone as "timeZone",
      e.id as "enrollmentId", e.state as "enrollmentState", e.person_id as "personId"
    from order_line l
    left join enrollment e on e.order_line_id = l.id
    left join claim m on l.kind = 'clock_hour_fee' and m.id = l.subject_id
    left join seat_block b on l.kind = 'seat_block' and b.order_id = l.order_id
    left join offering o on o.id = coalesce(e.offering_id, m.offering_id, b.offering_id, l.subject_id)
    where l.order_id = ${orderId} order by l.position`.execute(db)
  return rows
}
