import type { Id, Instant } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Blocks whose deadline has come and whose rule waits to be done: for the house's own machinery alone. */
export const listDueBlocks = async (
  db: Read,
  now: Instant,
  _sight: { ids: 'machine' },
  most = 200,
): Promise<readonly { readonly id: Id; readonly until: Instant }[]> => {
  const rows = await db
    .selectFrom('seat_block')
    .leftJoin('offering', 'offering.id', 'seat_block.offering_id')
    .select(['seat_block.id', 'seat_block.returns_at as until'])
    .where('seat_block.settled_at', 'is', null)
    .where('seat_block.deadline_rule', 'is not', null)
    .where('seat_block.returns_at', '<=', now)
    .where('seat_block.state', '=', 'authorized')
    .where((eb) => eb.or([eb('offering.id', 'is', null), eb('offering.state', '<>', 'canceled')]))
    .orderBy('seat_block.returns_at')
    .limit(most)
    .execute()
  return rows.map(({ id, until }) => ({ id, until: until ?? now }))
}
