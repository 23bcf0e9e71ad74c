import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** Who of an offering's people was added beyond its capacity, and why: the latest first. */
export const listOverbooked = (db: Read, offeringId: Id) =>
  db
    .selectFrom('enrollment as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .select([
      'e.id as enrollmentId',
      sql<string>`p.given_name || ' ' || p.family_name`.as('name'),
      sql<string>`e.overbook_reason`.as('reason'),
    ])
    .where('e.offering_id', '=', offeringId)
    .where('e.state', 'in', ['confirmed', 'pending_payment'])
    .where('e.overbook_reason', 'is not', null)
    .orderBy('e.created_at', 'desc')
    .orderBy('e.id')
    .execute()
