import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type UnclaimedRow = { blockId: Id; returnsAt: Instant; createdAt: Instant }

/** Blocks with unclaimed seats and a rule for them, whose deadline comes by a moment and was not yet written of: for the house's own machinery alone. */
export const listUnclaimed = async (
  db: Read,
  now: Instant,
  until: Instant,
  _sight: { ids: 'machine' },
  most = 200,
): Promise<UnclaimedRow[]> => {
  const { rows } = await sql<UnclaimedRow>`
    select k.id as "blockId", k.returns_at as "returnsAt", k.created_at as "createdAt"
    from seat_block k
    left join offering o on o.id = k.offering_id
    where k.settled_at is null and k.deadline_rule is not null and k.state = 'authorized'
      and k.returns_at > ${now} and k.returns_at <= ${until} and k.created_at <= ${now}::timestamptz - interval '1 day'
      and (o.id is null or o.state <> 'canceled')
      and exists (select from block_seat s where s.block_id = k.id and s.state in ('free','requested','assigned'))
      and not exists (select from letter l where l.kind = 'seats-unclaimed' and l.data->>'blockId' = k.id::text
        and (l.data->>'returnsAt')::timestamptz = k.returns_at)
    order by k.returns_at, k.id
    limit ${most}`.execute(db)
  return rows
}
