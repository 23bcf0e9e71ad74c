import type { Id } from '@inservice/domain/kernel'
import type { WaitingEvent } from '@inservice/domain/seats'
import { insertRows, type Tx } from '../kernel/index.ts'

export type NewWaitingEvent = WaitingEvent & {
  readonly id: Id
  readonly reason?: string
  readonly madeBy?: Id | null
}

/** Writes lines of an offering's waiting-list log, in their order; the pool's lock keeps it the order of what happened. */
export const appendWaitingEvents = (tx: Tx, offeringId: Id, events: readonly NewWaitingEvent[]): Promise<void> =>
  insertRows(
    tx,
    'waiting_list_event',
    events.map(({ id, entryId, at, what, facts, reason = '', madeBy = null }) => ({
      id,
      offering_id: offeringId,
      entry_id: entryId,
      at,
      what,
      facts,
      reason,
      made_by: madeBy,
    })),
  )
