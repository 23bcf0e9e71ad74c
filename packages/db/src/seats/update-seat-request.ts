import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type RequestAnswer = {
  readonly to: 'approved' | 'declined' | 'expired' | 'withdrawn'
  readonly at: Instant
  readonly by: Id | null
  readonly note: string
}

/** Ends the open request for a seat; its block is locked. A seat that nobody asked for is left as it is. */
export const updateSeatRequest = async (tx: Tx, seatId: Id, { to, at, by, note }: RequestAnswer): Promise<void> => {
  await tx
    .updateTable('seat_request')
    .set({ state: to, answered_at: at, answered_by: by, note })
    .where('seat_id', '=', seatId)
    .where('state', '=', 'open')
    .execute()
}
