import type { Tx } from '@inservice/db/kernel'
import { appendWaitingEvents, releaseHold, updateTaken, updateWaiting } from '@inservice/db/seats'
import type { Id } from '@inservice/domain/kernel'
import type { WaitingFacts } from '@inservice/domain/seats'
import type { Moment } from '../kernel/index.ts'

type Ending = {
  readonly to: 'declined' | 'expired' | 'left' | 'removed' | 'canceled'
  readonly reason?: string
  readonly facts?: WaitingFacts
  /** The member of staff who did it; nobody's name stands for what people do themselves. */
  readonly madeBy?: Id
}

/** Ends someone's waiting or offer, with its line in the log; what was kept for them is free. How many seats that were. */
export const endEntry = async (
  tx: Tx,
  entry: { readonly id: Id; readonly offeringId: Id; readonly holdId: Id | null },
  { to, reason = '', facts = {}, madeBy }: Ending,
  { now, newId }: Moment,
): Promise<number> => {
  const { id, offeringId, holdId } = entry
  const freed = holdId ? await releaseHold(tx, holdId, now, reason === '' ? to : reason) : 0
  await updateTaken(tx, offeringId, -freed)
  await updateWaiting(tx, id, { to, at: now })
  const event = { id: newId(), what: to, at: now, entryId: id, facts, reason, madeBy: madeBy ?? null }
  await appendWaitingEvents(tx, offeringId, [event])
  return freed
}
