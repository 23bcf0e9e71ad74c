import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** A person's own place in an offering's line: how many were there before them and still are, or the offer made to them. */
export const findWaiting = (db: Read, offeringId: Id, personId: Id) =>
  db
    .selectFrom('waiting_list_entry as own')
    .select([
      'own.id',
      'own.state',
      'own.hold_id as holdId',
      'own.joined_at as joinedAt',
      'own.offer_expires_at as offerExpiresAt',
      'own.party_size as seats',
      sql<number>`(select count(*)::int from waiting_list_entry w
        where w.offering_id = own.offering_id and w.state = 'waiting' and w.place <= own.place)`.as('place'),
      sql<number>`(select count(*)::int from waiting_list_entry w
        where w.offering_id = own.offering_id and w.state = 'waiting')`.as('waiting'),
    ])
    .where('own.offering_id', '=', offeringId)
    .where('own.person_id', '=', personId)
    .where('own.state', 'in', ['waiting', 'offered'])
    .executeTakeFirst()
