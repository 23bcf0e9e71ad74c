import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type Wish = {
  readonly kind: 'waiting' | 'request'
  readonly id: Id
  readonly offeringId: Id
  readonly at: Instant
  /** What is kept for an offer. */
  readonly holdId: Id | null
  /** The block that is asked for a seat. */
  readonly blockId: Id | null
}

/** Where some people stand in line or have an offer, and the seats that they ask a district for. */
export const listWishes = async (db: Read, personIds: readonly Id[]): Promise<Wish[]> => {
  const { rows } = await sql<Wish>`
    select 'waiting' as kind, id, offering_id as "offeringId", joined_at as at, hold_id as "holdId", null::uuid as "blockId"
    from waiting_list_entry where person_id = any(${[...personIds]}::uuid[]) and state in ('waiting','offered')
    union all
    select 'request', r.id, coalesce(r.offering_id, b.offering_id), r.asked_at, null, b.id
    from seat_request r join seat_block b on b.id = r.block_id
    where r.person_id = any(${[...personIds]}::uuid[]) and r.state = 'open'
    order by 2`.execute(db)
  return rows
}
