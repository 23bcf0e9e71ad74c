import type { Sight } from '@inservice/domain/access'
import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type DeskChoices = {
  providers: { id: Id; name: string; timeZone: string; email: string }[]
  programs: { id: Id; providerId: Id; name: string }[]
  venues: { id: Id; providerId: Id | null; name: string; city: string }[]
}

/** What a draft chooses from: the desks one sits at, their programs and places. */
export const listDeskChoices = async (db: Read, sight: Sight): Promise<DeskChoices> => {
  const mine = (column: string) => sql`(${sight.everywhere} or ${sql.ref(column)} = any(${sight.ids.provider}::uuid[]))`
  const [providers, programs, venues] = await Promise.all([
    sql<
      DeskChoices['providers'][number]
    >`select v.id, v.short_name as name, v.time_zone as "timeZone", v.email from provider v where ${mine('v.id')} or v.id in (select p.provider_id from program p where p.id = any(${sight.ids.program}::uuid[])) order by name limit 200`.execute(
      db,
    ),
    sql<
      DeskChoices['programs'][number]
    >`select p.id, p.provider_id as "providerId", p.name from program p where ${mine('p.provider_id')} or p.id = any(${sight.ids.program}::uuid[]) order by p.name limit 500`.execute(
      db,
    ),
    sql<
      DeskChoices['venues'][number]
    >`select n.id, n.provider_id as "providerId", n.name, n.city from venue n where n.provider_id is null or ${mine('n.provider_id')} or n.provider_id in (select p.provider_id from program p where p.id = any(${sight.ids.program}::uuid[])) order by n.name limit 500`.execute(
      db,
    ),
  ])
  return { providers: providers.rows, programs: programs.rows, venues: venues.rows }
}
