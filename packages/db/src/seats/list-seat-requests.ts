import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** The open requests for seats of a block, the one that ends first before the others, for its own organization. */
export const listSeatRequests = (db: Read, blockId: Id) =>
  db
    .selectFrom('seat_request')
    .innerJoin('person', 'person.id', 'seat_request.person_id')
    .select([
      'seat_request.id',
      'seat_request.seat_id as seatId',
      'seat_request.address',
      'seat_request.asked_at as askedAt',
      'seat_request.answer_until as answerUntil',
      sql<string>`trim(person.given_name || ' ' || person.family_name)`.as('name'),
    ])
    .where('seat_request.block_id', '=', blockId)
    .where('seat_request.state', '=', 'open')
    .orderBy('seat_request.answer_until')
    .orderBy('seat_request.id')
    .execute()
