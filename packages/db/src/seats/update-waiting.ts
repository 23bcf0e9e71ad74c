import type { Id, Instant } from '@inservice/domain/kernel'
import type { EntryState } from '@inservice/domain/seats'
import type { Tx } from '../kernel/index.ts'

export type WaitingChange = {
  readonly eventId: Id
  readonly offeringId: Id
  readonly at: Instant
  readonly reason?: string
} & (
  | { readonly to: 'offered'; readonly holdId: Id; readonly expiresAt: Instant }
  | { readonly to: Exclude<EntryState, 'offered' | 'waiting'> }
)

/** Moves someone in a line, with a line in its log: a seat is offered to them, or their waiting ends. */
export const updateWaiting = async (tx: Tx, entryId: Id, change: WaitingChange): Promise<void> => {
  await tx
    .updateTable('waiting_list_entry')
    .set(
      change.to === 'offered'
        ? { state: change.to, offered_at: change.at, offer_expires_at: change.expiresAt, hold_id: change.holdId }
        : { state: change.to, ended_at: change.at },
    )
    .where('id', '=', entryId)
    .execute()
  await tx
    .insertInto('waiting_list_event')
    .values({
      id: change.eventId,
      offering_id: change.offeringId,
      entry_id: entryId,
      at: change.at,
      what: change.to,
      reason: change.reason ?? '',
    })
    .execute()
}
