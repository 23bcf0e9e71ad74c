import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** A request for a seat, by its id, or the newest for a seat of a person. Its block is locked before it is changed. */
export const findSeatRequest = (db: Read, by: { readonly id: Id } | { readonly seatId: Id; readonly personId: Id }) =>
  db
    .selectFrom('seat_request')
    .innerJoin('person', 'person.id', 'seat_request.person_id')
    .select([
      'seat_request.id',
      'seat_request.block_id as blockId',
      'seat_request.seat_id as seatId',
      'seat_request.link_id as linkId',
      'seat_request.offering_id as offeringId',
      'seat_request.person_id as personId',
      'seat_request.address',
      'seat_request.school_id as schoolId',
      'seat_request.state',
      'seat_request.answer_until as answerUntil',
      'seat_request.note',
      sql<string>`trim(person.given_name || ' ' || person.family_name)`.as('name'),
    ])
    .$if('id' in by, (all) => all.where('seat_request.id', '=', 'id' in by ? by.id : ''))
    .$if('seatId' in by, (all) =>
      all
        .where('seat_request.seat_id', '=', 'seatId' in by ? by.seatId : '')
        .where('seat_request.person_id', '=', 'seatId' in by ? by.personId : ''),
    )
    .orderBy('seat_request.asked_at', 'desc')
    .orderBy('seat_request.id', 'desc')
    .limit(1)
    .executeTakeFirst()

export type SeatRequestRow = NonNullable<Awaited<ReturnType<typeof findSeatRequest>>>
