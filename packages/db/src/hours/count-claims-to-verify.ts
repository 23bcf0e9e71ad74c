import type { Sight } from '@inservice/domain/access'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'
import { matchWaitingClaims } from './match-waiting-claims.ts'

/** How many claims wait for a registrar, counted no further than the limit. */
export const countClaimsToVerify = async (db: Read, sight: Sight, { limit }: { limit: number }): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select 1 ${matchWaitingClaims(sight, null)} limit ${limit}) as found`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}
