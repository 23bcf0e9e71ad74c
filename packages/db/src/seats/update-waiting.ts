import type { Id, Instant } from '@inservice/domain/kernel'
import type { EntryState } from '@inservice/domain/seats'
import type { Tx } from '../kernel/index.ts'

export type WaitingChange =
  | { readonly to: 'offered'; readonly at: Instant; readonly holdId: Id; readonly expiresAt: Instant }
  | { readonly to: Exclude<EntryState, 'offered' | 'waiting'>; readonly at: Instant }

/** Moves someone on from a line: seats are offered to them, or their waiting ends. The log is written beside it. */
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
}
