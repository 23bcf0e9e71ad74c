import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Database, Read } from '../kernel/index.ts'

export type ClaimTold = {
  claimId: Id
  offeringId: Id
  providerId: Id
  personId: Id
  state: Database['claim']['state']
  reason: string | null
}

/** A claim as letters speak of it: where it stands, and the reason that was given. */
export const findClaimTold = async (db: Read, claimId: Id): Promise<ClaimTold | undefined> => {
  const { rows } = await sql<ClaimTold>`
    select c.id as "claimId", c.offering_id as "offeringId", o.provider_id as "providerId", c.person_id as "personId", c.state, c.decision_reason as reason
    from claim c join offering o on o.id = c.offering_id
    where c.id = ${claimId}`.execute(db)
  return rows[0]
}
