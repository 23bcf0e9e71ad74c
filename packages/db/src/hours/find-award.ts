import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'
import { awardColumns, type AwardRow } from './list-awards.ts'

/** An award by its id, in whatever version; or a claim's award as it stands. */
export const findAward = async (db: Read, by: { id: Id } | { claimId: Id }): Promise<AwardRow | undefined> => {
  const which =
    'id' in by
      ? sql`where a.id = ${by.id}`
      : sql`where a.claim_id = ${by.claimId} and not exists (select from award n where n.supersedes = a.id)`
  const { rows } = await sql<AwardRow>`select ${awardColumns} ${which}`.execute(db)
  return rows[0]
}
