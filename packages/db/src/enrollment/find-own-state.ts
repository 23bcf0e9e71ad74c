import type { EnrollmentState } from '@inservice/domain/enrollment'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type OwnState = {
  enrollmentId: Id | null
  state: EnrollmentState | null
  coverage: string | null
  orderId: Id | null
  blockSeatId: Id | null
  waiting: 'waiting' | 'offered' | null
  waitingEntryId: Id | null
  waitingPlace: number | null
  /** How many stand in line, a party as one. */
  waitingOf: number | null
  /** How many seats they wait for or were offered. */
  waitingSeats: number | null
  offerExpiresAt: Instant | null
}

/** How one person stands to an offering: enrolled, waiting with how many before them, offered a seat. */
export const findOwnState = async (db: Read, offeringId: Id, personId: Id): Promise<OwnState | undefined> => {
  const { rows } = await sql<OwnState>`
    select e.id as "enrollmentId", e.state, e.coverage, (select c.id from customer_order c where c.id = e.order_id and c.buyer_id = e.person_id) as "orderId", e.block_seat_id as "blockSeatId",
      w.state as waiting, w.id as "waitingEntryId", w.offer_expires_at as "offerExpiresAt",
      case when w.id is null then null else (select count(*)::int + 1 from waiting_list_entry b
        where b.offering_id = ${offeringId} and b.state = 'waiting' and b.place < w.place) end as "waitingPlace",
      case when w.id is null then null else (select count(*)::int from waiting_list_entry b
        where b.offering_id = ${offeringId} and b.state = 'waiting') end as "waitingOf", w.party_size as "waitingSeats"
    from (select 1) one
    left join enrollment e on e.offering_id = ${offeringId} and e.person_id = ${personId} and e.state in ('pending_payment','invited','confirmed')
    left join waiting_list_entry w on w.offering_id = ${offeringId} and w.person_id = ${personId} and w.state in ('waiting','offered')`.execute(
    db,
  )
  return rows[0]
}
