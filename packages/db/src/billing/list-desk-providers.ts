import type { Sight } from '@inservice/domain/access'
import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type DeskProvider = { id: Id; name: string; timeZone: string }

/** The providers whose books one sees, by name. */
export const listDeskProviders = async (db: Read, sight: Sight): Promise<DeskProvider[]> => {
  const { rows } = await sql<DeskProvider>`
    select v.id, v.short_name as name, v.time_zone as "timeZone" from provider v
    where (${sight.everywhere} or v.id = any(${sight.ids.provider}::uuid[])) order by v.short_name`.execute(db)
  return rows
}
