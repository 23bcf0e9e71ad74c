import type { Id, Instant, Minutes } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type AwardTold = {
  awardId: Id
  claimId: Id
  offeringId: Id
  providerId: Id
  personId: Id
  version: number
  minutes: Minutes
  tags: Record<string, Minutes>
  reason: string
  madeBy: string | null
  madeAt: Instant
  /** The figure that it takes the place of. */
  formerMinutes: Minutes | null
}

/** Clock hours as letters speak of them; a correction with the figure before. */
export const findAwardTold = async (db: Read, awardId: Id): Promise<AwardTold | undefined> => {
  const { rows } = await sql<AwardTold>`
    select a.id as "awardId", a.claim_id as "claimId", a.offering_id as "offeringId", o.provider_id as "providerId", a.person_id as "personId", a.version,
      a.awarded_minutes as minutes, a.tag_minutes as tags, a.reason, t.given_name || ' ' || t.family_name as "madeBy", a.made_at as "madeAt",
      (select f.awarded_minutes from award f where f.id = a.supersedes) as "formerMinutes"
    from award a join offering o on o.id = a.offering_id left join person t on t.id = a.made_by
    where a.id = ${awardId}`.execute(db)
  return rows[0]
}
