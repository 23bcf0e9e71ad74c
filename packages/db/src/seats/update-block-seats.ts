import type { Id, Instant } from '@inservice/domain/kernel'
import type { BlockSeatState } from '@inservice/domain/seats'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

export type SeatChange = {
  readonly seatId: Id
  readonly eventId: Id
  readonly from: BlockSeatState
  readonly to: BlockSeatState
  readonly personId: Id | null
  readonly schoolId: Id | null
  readonly invitedEmail: string | null
  readonly invitedName: string | null
  readonly enrollmentId: Id | null
  /** Where a pack's seat is used from now on; left out, it stays where it is used. A seat that nobody has is used nowhere. */
  readonly offeringId?: Id | null
}

/**
 * Moves seats of a block, each with a line in its history; the caller holds their locks.
 * A seat that no longer stands where the change starts from is a bug, and stops it.
 */
export const updateBlockSeats = async (
  tx: Tx,
  blockId: Id,
  changes: readonly SeatChange[],
  made: { readonly at: Instant; readonly by: Id | null; readonly reason: string },
): Promise<void> => {
  if (changes.length === 0) return
  const { rows: before } = await sql<{ id: Id; offeringId: Id | null }>`
    select id, offering_id as "offeringId" from block_seat where id = any(${changes.map(({ seatId }) => seatId)}::uuid[])`.execute(
    tx,
  )
  const usedIn = new Map(before.map(({ id, offeringId }) => [id, offeringId]))
  const { rows } = await sql`
    update block_seat s set state = c.to, person_id = c."personId", school_id = c."schoolId", invited_email = c."invitedEmail",
      invited_name = c."invitedName", enrollment_id = c."enrollmentId",
      offering_id = case when c.to in ('requested', 'assigned', 'claimed') then coalesce(c."offeringId", s.offering_id) end, changed_at = ${made.at}
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c("seatId" uuid, "from" text, "to" text, "personId" uuid,
      "schoolId" uuid, "invitedEmail" text, "invitedName" text, "enrollmentId" uuid, "offeringId" uuid)
    where s.id = c."seatId" and s.state = c.from and s.block_id = ${blockId}
    returning s.id`.execute(tx)
  if (rows.length !== changes.length)
    throw new Error(`${changes.length - rows.length} seats of ${blockId} stood elsewhere`)
  await tx
    .insertInto('block_seat_event')
    .values(
      changes.map((change) => ({
        id: change.eventId,
        block_id: blockId,
        seat_id: change.seatId,
        at: made.at,
        from_state: change.from,
        to_state: change.to,
        person_id: change.personId,
        school_id: change.schoolId,
        offering_id: change.offeringId ?? usedIn.get(change.seatId) ?? null,
        made_by: made.by,
        reason: made.reason,
      })),
    )
    .execute()
}
