import type { Tx } from '@inservice/db/kernel'
import { insertPeople } from '@inservice/db/people'
import {
  appendWaitingEvents,
  insertHolds,
  insertNamed,
  lockHold,
  releaseHold,
  updateTaken,
  updateWaiting,
  type LockedWaiting,
  type Named,
  type WaitingOfPerson,
} from '@inservice/db/seats'
import type { Id, Instant } from '@inservice/domain/kernel'
import { namesOf } from '@inservice/domain/people'
import type { Moment } from '../kernel/index.ts'
import { endWaiting } from '../seats/index.ts'

export type PartyChange = {
  readonly entry: LockedWaiting
  readonly holdId: Id
  /** Who comes, the one who answers first. */
  readonly people: readonly (Named & { readonly name: string; readonly email: string; readonly isNew: boolean })[]
  /** Places in line that companions had on their own. */
  readonly alone: readonly WaitingOfPerson[]
  readonly until: Instant
}

/** Writes a party's yes: its one hold becomes a seat kept for each by name, and each is asked in the log. */
export const saveParty = async (tx: Tx, change: PartyChange, moment: Moment) => {
  const { entry, holdId, people, alone, until } = change
  const { now, newId } = moment
  const { offeringId } = entry
  await insertPeople(
    tx,
    people
      .filter(({ isNew }) => isNew)
      .map(({ personId, name, email }) => ({
        id: personId,
        ...namesOf(name, email),
        language: 'en' as const,
        address: { id: newId(), email, verifiedAt: null },
      })),
  )
  await endWaiting(tx, offeringId, alone, moment, 'comes with a party')
  // Seats of a reserve stay the reserve's.
  const held = await lockHold(tx, holdId)
  const released = await releaseHold(tx, holdId, now, 'taken for the party')
  await updateWaiting(tx, entry.id, { to: 'accepted', at: now })
  await insertHolds(
    tx,
    people.map(({ holdId: id, personId }) => ({
      id,
      offeringId,
      reason: 'waiting_list_offer',
      quantity: 1,
      personId,
      reserveId: held?.reserveId ?? null,
      expiresAt: until,
      createdAt: now,
    })),
  )
  await updateTaken(tx, offeringId, people.length - released)
  await insertNamed(tx, { offeringId, partyId: entry.partyId, at: now, until }, people)
  await appendWaitingEvents(tx, offeringId, [
    { id: newId(), what: 'accepted', at: now, entryId: entry.id, facts: { seats: entry.seats } },
    ...people.map(({ id }) => ({
      id: newId(),
      what: 'named' as const,
      at: now,
      entryId: id,
      facts: { seats: 1, until },
    })),
  ])
  return { entryId: entry.id, people: people.length, until }
}
