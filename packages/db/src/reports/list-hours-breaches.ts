import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'
import type { BreachRow } from './list-seat-breaches.ts'

/** Hours: one current award a claim, and one for every claim that is verified. */
export const listHoursBreaches = async (db: Read, _sight: { ids: 'installation' }): Promise<BreachRow[]> => {
  const { rows } = await sql<BreachRow>`
  select * from (
  select 'awards-current', 'claim', c.id, o.title, o.slug, jsonb_build_object('count', a.count)
  from (select claim_id, count(*) as count from award x where not exists (select from award n where n.supersedes = x.id) group by claim_id having count(*) > 1) a
  join claim c on c.id = a.claim_id join offering o on o.id = c.offering_id
  union all
  select 'verified-without-award', 'claim', c.id, o.title, o.slug, '{}'::jsonb
  from claim c join offering o on o.id = c.offering_id
  where c.state = 'verified' and not exists (select from award a where a.claim_id = c.id)
  ) as found (code, subject, "subjectId", label, slug, facts) limit 500`.execute(db)
  return rows
}
