import type { Gate } from '@inservice/domain/hours'
import type { Id, Instant, Minutes } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Database, Read } from '../kernel/index.ts'

export type OpenClaimRow = {
  id: Id
  offeringId: Id
  title: string
  slug: string
  providerName: string
  timeZone: string
  state: Database['claim']['state']
  requestedMinutes: Minutes | null
  decisionReason: string | null
  decidedAt: Instant | null
  feeOrderId: Id | null
  createdAt: Instant
  gates: { gate: Gate; at: Instant }[]
}

/** A person's claims that are not on the transcript: under way, unverified, declined or without credit, newest first. */
export const listOpenClaims = async (db: Read, personId: Id): Promise<OpenClaimRow[]> => {
  const { rows } = await sql<OpenClaimRow>`
    select c.id, c.offering_id as "offeringId", o.title, o.slug, g.name as "providerName", o.time_zone as "timeZone", c.state,
      c.requested_minutes as "requestedMinutes", c.decision_reason as "decisionReason", c.decided_at as "decidedAt",
      c.fee_order_id as "feeOrderId", c.created_at as "createdAt",
      coalesce((select json_agg(json_build_object('gate', t.gate, 'at', to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by t.at)
        from gate_passed t where t.offering_id = c.offering_id and t.person_id = c.person_id), '[]') as gates
    from claim c join offering o on o.id = c.offering_id join organization g on g.id = o.provider_id
    where c.person_id = ${personId} and c.state in ('unverified','in_progress','declined','no_credit')
    order by c.created_at desc`.execute(db)
  return rows
}
