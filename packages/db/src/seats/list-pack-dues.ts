import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type PackDue = { blockId: Id; organizationName: string; seats: number; people: number }

/** The packs of which seats are used in an offering, with how many, and how many people have or were named for one. For whoever cancels it. */
export const listPackDues = async (db: Read, { offeringId }: { offeringId: Id }): Promise<PackDue[]> => {
  const { rows } = await sql<PackDue>`
    select b.id as "blockId", g.name as "organizationName", count(*)::int as seats,
      count(*) filter (where s.state in ('assigned','claimed'))::int as people
    from block_seat s join seat_block b on b.id = s.block_id join organization g on g.id = b.organization_id
    where s.offering_id = ${offeringId} and s.state in ('requested','assigned','claimed')
    group by b.id, g.name order by g.name, b.id`.execute(db)
  return rows
}
