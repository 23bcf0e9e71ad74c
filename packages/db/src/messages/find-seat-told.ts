import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Database, Read } from '../kernel/index.ts'

export type SeatTold = {
  seatId: Id
  blockId: Id
  offeringId: Id | null
  providerId: Id | null
  organizationId: Id
  organizationName: string
  state: Database['block_seat']['state']
  personId: Id | null
  holderName: string | null
  holderEmail: string | null
  /** Until when an invited person may take the seat: the block's deadline where it has a rule to come, else until seats stop changing hands. */
  acceptBy: Instant | null
  /** Who changed it last, and from which state. */
  changedBy: string | null
  cameFrom: string | null
  boughtById: Id
  quantity: number
  free: number
}

/** A district's seat as letters speak of it: whose it is, who holds it, who gave it, how many are free. */
export const findSeatTold = async (db: Read, seatId: Id): Promise<SeatTold | undefined> => {
  const { rows } = await sql<SeatTold>`
    select b.id as "seatId", k.id as "blockId", o.id as "offeringId", coalesce(o.provider_id, p.provider_id) as "providerId",
      k.organization_id as "organizationId", g.name as "organizationName", b.state, b.person_id as "personId",
      h.given_name || ' ' || h.family_name as "holderName", coalesce(a.email, b.invited_email) as "holderEmail",
      case when k.deadline_rule is not null and k.settled_at is null and k.returns_at is not null then least(k.returns_at, coalesce(k.swap_until, o.starts_at))
        else coalesce(k.swap_until, o.starts_at) end as "acceptBy", last.by as "changedBy", last.from_state as "cameFrom", k.created_by as "boughtById",
      k.quantity, (select count(*)::int from block_seat f where f.block_id = k.id and f.state = 'free') as free
    from block_seat b
    join seat_block k on k.id = b.block_id
    join organization g on g.id = k.organization_id
    left join offering o on o.id = coalesce(k.offering_id, b.offering_id)
    left join program p on p.id = k.program_id
    left join person h on h.id = b.person_id
    left join person_address a on a.person_id = h.id and a.is_primary
    left join lateral (select t.given_name || ' ' || t.family_name as by, v.from_state from block_seat_event v left join person t on t.id = v.made_by
      where v.seat_id = b.id order by v.at desc, v.id desc limit 1) last on true
    where b.id = ${seatId}`.execute(db)
  return rows[0]
}
