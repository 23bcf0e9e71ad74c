import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** An offering's whole line in its order, locked: who, how many together, and what is kept for them already. */
export const lockLine = async (tx: Tx, offeringId: Id) => {
  const rows = await tx
    .selectFrom('waiting_list_entry as w')
    .leftJoin('seat_hold as h', (join) => join.onRef('h.id', '=', 'w.hold_id').on('h.released_at', 'is', null))
    .select([
      'w.id as entryId',
      'w.person_id as personId',
      'w.place',
      'w.party_size as seats',
      'w.skips',
      'w.groups',
      'h.id as keptId',
      'h.quantity as kept',
    ])
    .where('w.offering_id', '=', offeringId)
    .where('w.state', '=', 'waiting')
    .orderBy('w.place')
    .forUpdate('w')
    .execute()
  return rows.map((row) => ({ ...row, kept: row.kept ?? 0 }))
}

export type LineEntry = Awaited<ReturnType<typeof lockLine>>[number]
