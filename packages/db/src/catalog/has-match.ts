import type { CatalogFilter } from '@inservice/domain/catalog'
import type { Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'
import { allOf, matchOfferings } from './match-offerings.ts'

/** Whether any training on the shelf has the words of a search as they were typed, whatever else is filtered. */
export const hasMatch = async (db: Read, { q, past }: CatalogFilter, now: Instant): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from offering o where ${allOf(matchOfferings({ q, past }, now))}) as found`.execute(db)
  return rows[0]?.found === true
}
