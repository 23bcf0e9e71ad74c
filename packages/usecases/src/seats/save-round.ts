import type { Tx } from '@inservice/db/kernel'
import {
  appendWaitingEvents,
  insertHolds,
  releaseHold,
  updateKept,
  updateSkips,
  updateTaken,
  updateWaiting,
  type LineEntry,
} from '@inservice/db/seats'
import { must, type Id, type Instant } from '@inservice/domain/kernel'
import { keepsUntil, type WaitingEvent } from '@inservice/domain/seats'
import type { Moment } from '../kernel/index.ts'

export type Round = {
  readonly offeringId: Id
  readonly line: readonly LineEntry[]
  readonly closesAt: Instant | null
  /** As the log tells it; none where nothing changes. */
  readonly events: readonly WaitingEvent[]
}

/** What had been kept for anyone in line is free to be given anew. */
const freeKept = async (tx: Tx, line: readonly LineEntry[], now: Instant): Promise<number> => {
  let freed = 0
  for (const { entryId, keptId } of line) {
    if (!keptId) continue
    freed += await releaseHold(tx, keptId, now, 'given anew')
    await updateKept(tx, entryId, null)
  }
  return freed
}

/** Until when seats stay kept for a party: then they are given anew, in the end to nobody. */
const keptUntil = ({ closesAt }: Round, now: Instant): Instant | null => {
  const until = keepsUntil(closesAt)
  return until !== null && until > now ? until : closesAt
}

const saveStep = async (tx: Tx, round: Round, event: WaitingEvent, { now, newId }: Moment): Promise<number> => {
  const one = round.line.find(({ entryId }) => entryId === event.entryId)
  if (!one) return 0
  const { entryId, personId } = one
  const { seats = 0, times = 0, until, reserved, reserve } = event.facts
  if (event.what === 'skipped' && !reserved) await updateSkips(tx, entryId, times)
  if (event.what !== 'offered' && event.what !== 'kept') return 0
  const hold = { id: newId(), offeringId: round.offeringId, quantity: seats, personId, createdAt: now }
  if (event.what === 'kept') {
    await insertHolds(tx, [{ ...hold, reason: 'waiting_list_kept', expiresAt: keptUntil(round, now) }])
    await updateKept(tx, entryId, hold.id)
    return seats
  }
  const expiresAt = must(until, 'an offer has its end')
  await insertHolds(tx, [{ ...hold, reason: 'waiting_list_offer', expiresAt, reserveId: reserve ?? null }])
  await updateWaiting(tx, entryId, { to: 'offered', at: now, holdId: hold.id, expiresAt })
  return seats
}

/** Writes a round of offers: seats kept for each who is asked or waits to be whole, skips counted, every step in the log. */
export const saveRound = async (tx: Tx, round: Round, moment: Moment): Promise<{ offered: number }> => {
  const { offeringId, line, events } = round
  if (events.length === 0) return { offered: 0 }
  let taken = -(await freeKept(tx, line, moment.now))
  for (const event of events) taken += await saveStep(tx, round, event, moment)
  await updateTaken(tx, offeringId, taken)
  await appendWaitingEvents(
    tx,
    offeringId,
    events.map((event) => ({ ...event, id: moment.newId() })),
  )
  return { offered: events.filter(({ what }) => what === 'offered').length }
}
