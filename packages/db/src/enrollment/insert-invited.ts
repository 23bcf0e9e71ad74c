import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewInvited = {
  readonly id: Id
  readonly eventId: Id
  readonly personId: Id
  readonly blockSeatId: Id
}

/** Puts people on an offering's roster as invited by their organization's seats, each with its history's first line. */
export const insertInvited = async (
  tx: Tx,
  offeringId: Id,
  people: readonly NewInvited[],
  made: { readonly by: Id; readonly at: Instant; readonly reason: string },
): Promise<void> => {
  if (people.length === 0) return
  await tx
    .insertInto('enrollment')
    .values(
      people.map((one) => ({
        id: one.id,
        offering_id: offeringId,
        person_id: one.personId,
        state: 'invited' as const,
        coverage: 'seat' as const,
        block_seat_id: one.blockSeatId,
        registered_by: made.by,
        created_at: made.at,
      })),
    )
    .execute()
  await tx
    .insertInto('enrollment_event')
    .values(
      people.map((one) => ({
        id: one.eventId,
        enrollment_id: one.id,
        at: made.at,
        to_state: 'invited',
        made_by: made.by,
        reason: made.reason,
      })),
    )
    .execute()
}
