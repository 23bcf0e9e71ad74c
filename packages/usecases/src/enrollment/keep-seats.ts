import type { Tx } from '@inservice/db/kernel'
import { insertHolds, releaseHold, updateBreakouts, updateHold, updateTaken, type NewHold } from '@inservice/db/seats'
import type { Id } from '@inservice/domain/kernel'
import type { Decided } from '../kernel/index.ts'
import { acceptOffer } from '../seats/index.ts'
import type { RegisterChange } from './register-state.ts'

/** A seat that was kept for the person: an enrollment's own once confirmed, else kept until the payment page has closed. */
const spendHold = async (tx: Tx, { change, moment }: Decided<RegisterChange>): Promise<void> => {
  const { decided, hold, orderId } = change
  if (!hold) return
  if (hold.reason === 'waiting_list_offer') await acceptOffer(tx, hold.id, moment)
  if (decided.confirmed) await releaseHold(tx, hold.id, moment.now, 'became an enrollment')
  else await updateHold(tx, hold.id, { reason: 'unpaid_order', orderId, expiresAt: null })
}

const newHold = ({ change, moment }: Decided<RegisterChange>): NewHold => ({
  id: moment.newId(),
  offeringId: change.input.offeringId,
  reason: 'unpaid_order',
  quantity: 1,
  personId: change.personId,
  orderId: change.orderId,
  reserveId: change.reserveId,
  expiresAt: null,
  createdAt: moment.now,
})

/** The seats of registrations in one offering. Answers the hold of each that is not paid yet, by its enrollment. */
export const keepSeats = async (tx: Tx, changes: readonly Decided<RegisterChange>[]): Promise<ReadonlyMap<Id, Id>> => {
  const taken = changes.filter(({ change }) => change.decided.seat === 'take')
  const [first] = taken
  if (first) await updateTaken(tx, first.change.input.offeringId, taken.length)
  for (const one of changes) await spendHold(tx, one)
  const fresh = taken.flatMap((one) =>
    one.change.decided.confirmed ? [] : [{ enrollmentId: one.change.enrollmentId, hold: newHold(one) }],
  )
  await insertHolds(
    tx,
    fresh.map(({ hold }) => hold),
  )
  for (const { change } of changes) await updateBreakouts(tx, change.sessionIds, 1)
  const kept = changes.flatMap(({ change: { decided, hold, enrollmentId } }) =>
    hold && !decided.confirmed ? [[enrollmentId, hold.id] as const] : [],
  )
  return new Map([...kept, ...fresh.map(({ enrollmentId, hold }) => [enrollmentId, hold.id] as const)])
}
