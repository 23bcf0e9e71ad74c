import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Gives a block's seat back to its organization: nobody has it now, and its history says why. */
export const releaseBlockSeat = async (
  tx: Tx,
  change: { seatId: Id; eventId: Id; at: Instant; madeBy: Id | null; reason: string },
): Promise<void> => {
  const before = await tx
    .selectFrom('block_seat')
    .select([
      'block_id as blockId',
      'state',
      'person_id as personId',
      'school_id as schoolId',
      'offering_id as offeringId',
    ])
    .where('id', '=', change.seatId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('block_seat')
    .set({
      state: 'free',
      person_id: null,
      invited_email: null,
      invited_name: null,
      enrollment_id: null,
      offering_id: null,
      changed_at: change.at,
    })
    .where('id', '=', change.seatId)
    .execute()
  await tx
    .insertInto('block_seat_event')
    .values({
      id: change.eventId,
      block_id: before.blockId,
      seat_id: change.seatId,
      at: change.at,
      from_state: before.state,
      to_state: 'free',
      person_id: before.personId,
      school_id: before.schoolId,
      offering_id: before.offeringId,
      made_by: change.madeBy,
      reason: change.reason,
    })
    .execute()
}
