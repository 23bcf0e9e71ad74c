import type { Cents, Id, Instant, TimeZone } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Database, Read } from '../kernel/index.ts'

export type UnclaimedTold = {
  blockId: Id
  providerId: Id
  offeringId: Id | null
  organizationId: Id
  organizationName: string
  boughtById: Id
  title: string
  timeZone: TimeZone
  isPack: boolean
  isLive: boolean
  rule: Database['seat_block']['deadline_rule']
  returnsAt: Instant | null
  settledAt: Instant | null
  createdAt: Instant
  unitCents: Cents
  quantity: number
  free: number
  /** Somebody is named for them, or asks for them, and has not taken them. */
  named: number
  /** Whether its managers were written to of the deadline that it has now. */
  isTold: boolean
}

/** A block before its deadline as the reminder speaks of it: how many seats nobody has claimed, and the rule for them. */
export const findUnclaimedTold = async (db: Read, blockId: Id): Promise<UnclaimedTold | undefined> => {
  const { rows } = await sql<UnclaimedTold>`
    select k.id as "blockId", coalesce(o.provider_id, p.provider_id) as "providerId", k.offering_id as "offeringId",
      k.organization_id as "organizationId", g.name as "organizationName", k.created_by as "boughtById",
      coalesce(o.title, p.name) as title, coalesce(o.time_zone, v.time_zone) as "timeZone", k.program_id is not null as "isPack",
      k.state = 'authorized' and coalesce(o.state <> 'canceled', true) as "isLive", k.deadline_rule as rule,
      k.returns_at as "returnsAt", k.settled_at as "settledAt", k.created_at as "createdAt", k.unit_cents as "unitCents", k.quantity,
      (select count(*)::int from block_seat s where s.block_id = k.id and s.state = 'free') as free,
      (select count(*)::int from block_seat s where s.block_id = k.id and s.state in ('requested','assigned')) as named,
      exists (select from letter l where l.kind = 'seats-unclaimed' and l.data->>'blockId' = k.id::text
        and (l.data->>'returnsAt')::timestamptz = k.returns_at) as "isTold"
    from seat_block k
    join organization g on g.id = k.organization_id
    left join offering o on o.id = k.offering_id
    left join program p on p.id = k.program_id
    join provider v on v.id = coalesce(o.provider_id, p.provider_id)
    where k.id = ${blockId}`.execute(db)
  return rows[0]
}
