import type { Id, Instant, Minutes } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type OpenClaimRow = {
  id: Id
  offeringId: Id
  title: string
  slug: string
  providerName: string
  state: string
  requestedMinutes: Minutes | null
  decisionReason: string | null
  feeOrderId: Id | null
  feeOrderState: string | null
  createdAt: Instant
  gates: string[]
}

/** A person's claims that are not on the transcript: under way, unverified or declined, newest first. */
export const listOpenClaims = async (db: Read, personId: Id): Promise<OpenClaimRow[]> => {
  const { rows } = await sql<OpenClaimRow>`
    select c.id, c.offering_id as "offeringId", o.title, o.slug, v.short_name as "providerName", c.state, c.requested_minutes as "requestedMinutes",
      c.decision_reason as "decisionReason", c.fee_order_id as "feeOrderId",
      (select f.state from customer_order f where f.id = c.fee_order_id) as "feeOrderState", c.created_at as "createdAt",
      coalesce((select array_agg(g.gate) from gate_passed g where g.offering_id = c.offering_id and g.person_id = c.person_id), '{}') as gates
    from claim c join offering o on o.id = c.offering_id join provider v on v.id = o.provider_id
    where c.person_id = ${personId} and c.state in ('unverified','in_progress','declined','no_credit')
    order by c.created_at desc`.execute(db)
  return rows
}
