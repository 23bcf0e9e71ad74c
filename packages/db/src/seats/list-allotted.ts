import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type AllottedLine = { schoolId: Id; free: number; used: number }

/** The seats that an organization has allotted to each of its schools, over all its blocks: for its own seat manager. */
export const listAllotted = async (db: Read, organizationId: Id): Promise<AllottedLine[]> => {
  const { rows } = await sql<AllottedLine>`
    select s.school_id as "schoolId", count(*) filter (where s.state = 'free')::int as free,
      count(*) filter (where s.state in ('requested', 'assigned', 'claimed'))::int as used
    from block_seat s join seat_block b on b.id = s.block_id
    where b.organization_id = ${organizationId} and s.school_id is not null group by 1`.execute(db)
  return rows
}
