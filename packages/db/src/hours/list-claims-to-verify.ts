import type { Sight } from '@inservice/domain/access'
import type { Id, Instant, Minutes } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Database, Read } from '../kernel/index.ts'
import { matchWaitingClaims } from './match-waiting-claims.ts'

export type ClaimToVerifyRow = {
  id: Id
  offeringId: Id
  title: string
  number: string
  endsAt: Instant | null
  timeZone: string
  personId: Id
  personName: string
  organizationName: string | null
  state: Database['claim']['state']
  byCode: boolean
  requestedMinutes: Minutes | null
  createdAt: Instant
}

/** Claims that wait for a registrar, what matters first: those without a sign-in record, then the longest waiting. */
export const listClaimsToVerify = async (
  db: Read,
  sight: Sight,
  page: { limit: number; offeringId?: Id },
): Promise<ClaimToVerifyRow[]> => {
  const { rows } = await sql<ClaimToVerifyRow>`
    select c.id, c.offering_id as "offeringId", o.title, o.number, o.ends_at as "endsAt", o.time_zone as "timeZone", p.id as "personId",
      p.given_name || ' ' || p.family_name as "personName", g.name as "organizationName", c.state, c.by_code as "byCode",
      c.requested_minutes as "requestedMinutes", c.created_at as "createdAt"
    ${matchWaitingClaims(sight, page.offeringId ?? null)}
    order by (c.state = 'unverified') desc, c.created_at, c.id
    limit ${page.limit}`.execute(db)
  return rows
}
