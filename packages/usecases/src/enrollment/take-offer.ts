import { getWindow } from '@inservice/db/catalog'
import { findLiveEnrollments } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { findPeopleByEmails } from '@inservice/db/people'
import {
  findWaitingOffering,
  findWaitingOfPeople,
  listCompanions,
  lockPool,
  lockWaiting,
  type Companion,
  type LockedWaiting,
  type WaitingOfPerson,
} from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, ok, refuse, type Id } from '@inservice/domain/kernel'
import { answerDeadline } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadAnswerClock } from '../seats/index.ts'
import { saveParty, type PartyChange } from './save-party.ts'

/** Whom the companions' addresses mean, who of them has a seat or waits on their own. */
const loadParty = async (tx: Tx, entry: LockedWaiting) => {
  const companions = await listCompanions(tx, entry.id)
  const known = await findPeopleByEmails(
    tx,
    companions.map(({ email }) => email),
  )
  const ids = known.map(({ personId }) => personId)
  const enrolled = new Set((await findLiveEnrollments(tx, entry.offeringId, ids)).map(({ personId }) => personId))
  return {
    companions,
    known: new Map(known.map(({ email, personId }) => [email, personId])),
    enrolled,
    waiting: await findWaitingOfPeople(tx, entry.offeringId, ids),
  }
}

type Party = Awaited<ReturnType<typeof loadParty>>

/** A companion who got a seat or an offer meanwhile needs none of the party's. */
const isProvided = ({ enrolled, waiting }: Party, personId: Id | undefined): boolean =>
  personId !== undefined &&
  (enrolled.has(personId) || waiting.some((one) => one.personId === personId && one.state === 'offered'))

const place = (party: Party, { name, email }: Companion, newId: () => Id) => {
  const personId = party.known.get(email)
  const own = { id: newId(), holdId: newId(), name, email, isNew: personId === undefined }
  return { ...own, personId: personId ?? newId() }
}

/**
 * Takes a party's seats with one word for all: each of them then has a seat kept in their own name, and answer hours of
 * their own to register. A companion who has a seat by now needs none; theirs goes to the next in line.
 */
export const takeOffer = command({
  name: 'enrollment.takeOffer',
  input: z.object({ entryId: idSchema }),
  load: async (tx, { entryId }, { now }) => {
    const offeringId = await findWaitingOffering(tx, entryId)
    const offering = offeringId ? await getWindow(tx, offeringId) : undefined
    if (!offering) return null
    await lockPool(tx, offering.id)
    const entry = await lockWaiting(tx, entryId)
    if (!entry) return null
    return { offering, entry, party: await loadParty(tx, entry), clock: await loadAnswerClock(tx, offering, now) }
  },
  allow: (actor, { entry }) => can(actor, 'waiting-list.answer', { personId: entry.personId }),
  decide: ({ entry, party, clock }, _input, { now, newId }) => {
    if (entry.state === 'expired') return refuse('offer-lapsed')
    if (entry.state !== 'offered' || entry.holdId === null) return refuse('not-waiting')
    if (entry.offerExpiresAt !== null && entry.offerExpiresAt <= now) return refuse('offer-lapsed')
    const coming = party.companions.filter(({ email }) => !isProvided(party, party.known.get(email)))
    const own = { id: newId(), holdId: newId(), personId: entry.personId, name: '', email: '', isNew: false }
    const people = [own, ...coming.map((one) => place(party, one, newId))]
    const alone: readonly WaitingOfPerson[] = party.waiting.filter(({ personId }) =>
      people.some((one) => one.personId === personId),
    )
    const until = answerDeadline(now, clock)
    return ok<PartyChange>({ entry, holdId: entry.holdId, people, alone, until })
  },
  save: saveParty,
  announce: ({ entry, people, alone }) => [
    ...people.slice(1).map(({ id }) => ({ topic: 'waiting-list.offered', payload: { entryId: id } })),
    ...(people.length < entry.seats || alone.some(({ holdId }) => holdId !== null)
      ? [{ topic: 'seat.freed', payload: { offeringId: entry.offeringId } }]
      : []),
  ],
  audit: ({ entry, people }) => ({
    kind: 'offering',
    id: entry.offeringId,
    details: { entryId: entry.id, people: people.map(({ personId }) => personId) },
  }),
})
