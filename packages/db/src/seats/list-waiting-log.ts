import type { Id } from '@inservice/domain/kernel'
import { waitingFactsSchema } from '@inservice/domain/seats'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** An offering's waiting-list log in its order, with the names of whom it speaks and who made it. */
export const listWaitingLog = async (db: Read, offeringId: Id) => {
  const rows = await db
    .selectFrom('waiting_list_event as e')
    .leftJoin('waiting_list_entry as w', 'w.id', 'e.entry_id')
    // Whom staff add need not have waited.
    .leftJoin('person as p', (join) => join.on('p.id', '=', sql`coalesce(w.person_id, (e.facts ->> 'personId')::uuid)`))
    .leftJoin('person as maker', 'maker.id', 'e.made_by')
    .select([
      'e.id',
      'e.what',
      'e.at',
      'e.entry_id as entryId',
      'e.facts',
      'e.reason',
      sql<string | null>`p.given_name || ' ' || p.family_name`.as('who'),
      sql<string | null>`maker.given_name || ' ' || maker.family_name`.as('by'),
    ])
    .where('e.offering_id', '=', offeringId)
    .orderBy('e.seq')
    .execute()
  return rows.map((row) => ({ ...row, facts: waitingFactsSchema.parse(row.facts) }))
}

export type WaitingLogRow = Awaited<ReturnType<typeof listWaitingLog>>[number]
