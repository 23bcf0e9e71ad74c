import type { Id, Instant } from '@inservice/domain/kernel'
import { insertRows, type Database, type Tx } from '../kernel/index.ts'

type Ended = { readonly id: Id; readonly state: Database['enrollment']['state']; readonly eventId: Id }

/** Ends several enrollments as canceled, each with a line in its history. The caller holds their locks. */
export const updateEnded = async (
  tx: Tx,
  ended: readonly Ended[],
  made: { readonly at: Instant; readonly reason: string },
): Promise<void> => {
  if (ended.length === 0) return
  await tx
    .updateTable('enrollment')
    .set((eb) => ({
      state: 'canceled',
      ended_at: made.at,
      end_reason: made.reason,
      version: eb('version', '+', 1),
    }))
    .where(
      'id',
      'in',
      ended.map(({ id }) => id),
    )
    .execute()
  await insertRows(
    tx,
    'enrollment_event',
    ended.map(({ id, state, eventId }) => ({
      id: eventId,
      enrollment_id: id,
      at: made.at,
      from_state: state,
      to_state: 'canceled',
      made_by: null,
      reason: made.reason,
    })),
  )
}
