import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** How an offering's registration stands, seen without a lock: its window, its seats, who waits. */
export const findStanding = (db: Read, offeringId: Id) =>
  db
    .selectFrom('offering')
    .innerJoin('seat_pool', (join) =>
      join.onRef('seat_pool.offering_id', '=', 'offering.id').on('seat_pool.session_id', 'is', null),
    )
    .select([
      'offering.state',
      'offering.kind',
      'offering.registration_opens_at as opensAt',
      'offering.registration_closes_at as closesAt',
      'offering.starts_at as startsAt',
      'offering.ends_at as endsAt',
      'seat_pool.capacity',
      'seat_pool.taken',
      'seat_pool.closed',
      'seat_pool.overbooked',
      sql<boolean>`exists (select from seat_reserve r where r.offering_id = offering.id and r.released_at is null)`.as(
        'hasReserves',
      ),
      sql<number>`(select count(*)::int from waiting_list_entry w
        where w.offering_id = offering.id and w.state = 'waiting')`.as('waiting'),
    ])
    .where('offering.id', '=', offeringId)
    .executeTakeFirst()
