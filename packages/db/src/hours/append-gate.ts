import type { Gate } from '@inservice/domain/hours'
import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Notes that a check is through, once: a second time changes nothing. */
export const appendGate = async (
  tx: Tx,
  row: { offeringId: Id; personId: Id; gate: Gate; at: Instant; madeBy: Id | null; note: string },
): Promise<void> => {
  await tx
    .insertInto('gate_passed')
    .values({
      offering_id: row.offeringId,
      person_id: row.personId,
      gate: row.gate,
      at: row.at,
      made_by: row.madeBy,
      note: row.note,
    })
    .onConflict((conflict) => conflict.columns(['offering_id', 'person_id', 'gate']).doNothing())
    .execute()
}
