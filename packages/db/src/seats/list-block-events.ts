import type { Id } from '@inservice/domain/kernel'
import type { BlockSeatState } from '@inservice/domain/seats'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** A block's whole history in its order, with the names of whom it speaks and who made it. */
export const listBlockEvents = async (db: Read, blockId: Id) => {
  const rows = await db
    .selectFrom('block_seat_event')
    .innerJoin('block_seat', 'block_seat.id', 'block_seat_event.seat_id')
    .leftJoin('person', 'person.id', 'block_seat_event.person_id')
    .leftJoin('offering', 'offering.id', 'block_seat_event.offering_id')
    .leftJoin('organization as school', 'school.id', 'block_seat_event.school_id')
    .leftJoin('person as maker', 'maker.id', 'block_seat_event.made_by')
    .select([
      'block_seat_event.id',
      'block_seat_event.seat_id as seatId',
      'block_seat.position',
      'block_seat_event.at',
      'block_seat_event.from_state as fromState',
      'block_seat_event.to_state as toState',
      'block_seat_event.reason',
      'school.name as schoolName',
      'offering.title as offeringTitle',
      sql<string | null>`person.given_name || ' ' || person.family_name`.as('personName'),
      sql<string | null>`maker.given_name || ' ' || maker.family_name`.as('madeBy'),
    ])
    .where('block_seat_event.block_id', '=', blockId)
    .orderBy('block_seat_event.at')
    .orderBy('block_seat_event.id')
    .execute()
  return rows.map((row) => ({
    ...row,
    fromState: row.fromState as BlockSeatState | null,
    toState: row.toState as BlockSeatState,
  }))
}

export type BlockEventRow = Awaited<ReturnType<typeof listBlockEvents>>[number]
