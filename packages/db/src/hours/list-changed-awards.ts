import type { Sight } from '@inservice/domain/access'
import type { Id, Instant, Minutes } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type ChangedAwardRow = {
  id: Id
  claimId: Id
  version: number
  offeringId: Id
  title: string
  number: string
  timeZone: string
  personId: Id
  personName: string
  awardedMinutes: Minutes
  madeAt: Instant
  changedAt: Instant
}

/** Awards that stand although marks of attendance were added or voided after them: what may need a correction, newest change first. */
export const listChangedAwards = async (
  db: Read,
  sight: Sight,
  page: { limit: number },
): Promise<ChangedAwardRow[]> => {
  const { rows } = await sql<ChangedAwardRow>`
    select a.id, a.claim_id as "claimId", a.version, a.offering_id as "offeringId", o.title, o.number, o.time_zone as "timeZone",
      a.person_id as "personId", p.given_name || ' ' || p.family_name as "personName", a.awarded_minutes as "awardedMinutes",
      a.made_at as "madeAt", m.last as "changedAt"
    from award a
    join offering o on o.id = a.offering_id
    join person p on p.id = a.person_id
    join lateral (select max(k.made_at) as last from attendance_mark k join session s on s.id = k.session_id
      where s.offering_id = o.id and k.person_id = a.person_id) m on m.last > a.made_at
    where not exists (select from award n where n.supersedes = a.id)
      and (${sight.everywhere} or o.provider_id = any(${sight.ids.provider}::uuid[]) or o.program_id = any(${sight.ids.program}::uuid[]) or o.id = any(${sight.ids.offering}::uuid[]))
    order by m.last desc, a.id
    limit ${page.limit}`.execute(db)
  return rows
}
