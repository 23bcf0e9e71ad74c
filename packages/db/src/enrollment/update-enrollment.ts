import type { Id, Instant } from '@inservice/domain/kernel'
import type { Database, Tx } from '../kernel/index.ts'

export type EnrollmentChange = {
  readonly eventId: Id
  readonly from: Database['enrollment']['state']
  readonly to: Database['enrollment']['state']
  readonly at: Instant
  readonly madeBy: Id | null
  readonly reason: string
}

/** Moves an enrollment to another state, with a line in its history. The caller holds its lock. */
export const updateEnrollment = async (tx: Tx, enrollmentId: Id, change: EnrollmentChange): Promise<void> => {
  const ends = change.to !== 'confirmed'
  await tx
    .updateTable('enrollment')
    .set((eb) => ({
      state: change.to,
      version: eb('version', '+', 1),
      ...(ends
        ? { ended_at: change.at, end_reason: change.reason }
        : { confirmed_at: change.at, ended_at: null, end_reason: null }),
    }))
    .where('id', '=', enrollmentId)
    .execute()
  await tx
    .insertInto('enrollment_event')
    .values({
      id: change.eventId,
      enrollment_id: enrollmentId,
      at: change.at,
      from_state: change.from,
      to_state: change.to,
      made_by: change.madeBy,
      reason: change.reason,
    })
    .execute()
}
