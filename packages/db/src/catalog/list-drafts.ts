import type { Sight } from '@inservice/domain/access'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type DraftLine = { id: Id; title: string; authorName: string; providerName: string; updatedAt: Instant }

/** The drafts of the desks one sits at, newest first. */
export const listDrafts = async (db: Read, sight: Sight): Promise<DraftLine[]> => {
  const { rows } = await sql<DraftLine>`
    select d.id, coalesce(d.body->>'title', '') as title, p.given_name || ' ' || p.family_name as "authorName", v.short_name as "providerName", d.updated_at as "updatedAt"
    from offering_draft d join person p on p.id = d.author_id join provider v on v.id = d.provider_id
    where d.offering_id is null and (${sight.everywhere} or d.provider_id = any(${sight.ids.provider}::uuid[]))
    order by d.updated_at desc limit 100`.execute(db)
  return rows
}
