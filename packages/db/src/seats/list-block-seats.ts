import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** A block's seats by position with their people and schools, for its own organization. */
export const listBlockSeats = (db: Read, blockId: Id) =>
  db
    .selectFrom('block_seat')
    .leftJoin('person', 'person.id', 'block_seat.person_id')
    .leftJoin('offering', 'offering.id', 'block_seat.offering_id')
    .leftJoin('organization as school', 'school.id', 'block_seat.school_id')
    .select([
      'block_seat.id',
      'block_seat.position',
      'block_seat.state',
      'block_seat.person_id as personId',
      'block_seat.school_id as schoolId',
      'school.name as schoolName',
      'block_seat.invited_email as email',
      'block_seat.enrollment_id as enrollmentId',
      'block_seat.changed_at as changedAt',
      'block_seat.offering_id as offeringId',
      'offering.title as offeringTitle',
      'offering.starts_at as offeringStartsAt',
      sql<
        string | null
      >`coalesce(block_seat.invited_name, nullif(trim(person.given_name || ' ' || person.family_name), ''))`.as('name'),
      sql<
        string | null
      >`coalesce(block_seat.invited_email, (select a.email from person_address a where a.person_id = person.id and a.is_primary))`.as(
        'address',
      ),
    ])
    .where('block_seat.block_id', '=', blockId)
    .orderBy('block_seat.position')
    .execute()

export type BlockSeatRow = Awaited<ReturnType<typeof listBlockSeats>>[number]
