import { findWhereabouts } from '@inservice/db/catalog'
import type { Tx } from '@inservice/db/kernel'
import { findPeopleByEmails } from '@inservice/db/people'
import { findOwnHold, findWaitingOfPeople, lockPool, lockWaiting } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideOverbook } from '@inservice/domain/enrollment'
import { emailSchema, idSchema, must, ok, refuse, textSchema, type Id } from '@inservice/domain/kernel'
import { groupsOf, seatsFor } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadRegistrations } from './load-registrations.ts'
import { saveOverbooked, type OverbookChange } from './save-overbooked.ts'

type Whom = { readonly offeringId: Id; readonly email?: string | undefined; readonly entryId?: Id | undefined }

/** Whom staff mean: someone in this offering's line, or whoever signs in with an address. */
const findWhom = async (tx: Tx, { offeringId, email, entryId }: Whom): Promise<Id | null> => {
  if (entryId) {
    const entry = await lockWaiting(tx, entryId)
    return entry?.offeringId === offeringId ? entry.personId : null
  }
  const [known] = email ? await findPeopleByEmails(tx, [email]) : []
  return known && (known.hasAccount || known.isVerified) ? known.personId : null
}

/** Adds a person to a full offering beyond its capacity, by staff and with a reason; a seat that comes free later makes up for it. */
export const overbook = command({
  name: 'enrollment.overbook',
  input: z.object({
    offeringId: idSchema,
    email: emailSchema.optional(),
    entryId: idSchema.optional(),
    reason: textSchema('the reason', 500),
  }),
  load: async (tx, input, { now }) => {
    const { offeringId } = input
    const offering = await findWhereabouts(tx, offeringId)
    if (!offering) return null
    // The lock first: what goes behind it is seen under it.
    const pool = (await lockPool(tx, offeringId)) ?? null
    const personId = await findWhom(tx, input)
    if (personId === null) return { offering, pool, person: null }
    const registration = (await loadRegistrations(tx, offeringId, [personId], now)).get(personId)
    const hold = (await findOwnHold(tx, offeringId, personId)) ?? null
    const [waiting = null] = await findWaitingOfPeople(tx, offeringId, [personId])
    return { offering, pool, person: registration ? { personId, registration, hold, waiting } : null }
  },
  allow: (actor, { offering }) => can(actor, 'capacity.overbook', offering.at),
  decide: ({ offering, pool, person }, { email, entryId, reason }, { actor, now, newId }) => {
    if (!person) return refuse(entryId ? 'not-in-line' : email ? 'overbook-unknown' : 'overbook-whom')
    const { personId, registration, hold, waiting } = person
    if (entryId && waiting?.id !== entryId) return refuse('not-in-line')
    const { offering: window, buyer, quoted, enrolled } = registration
    const decided = decideOverbook(
      {
        window: { ...window, selfPaced: window.kind === 'self_paced' },
        seats: pool && seatsFor(pool, groupsOf(buyer), now),
        name: buyer.name,
        enrolled: enrolled !== undefined,
        hasHold: hold !== null,
        waitsWith: waiting?.seats ?? 0,
        isAppliedTo: offering.isAppliedTo,
        hasBreakouts: Boolean(window.hasBreakouts),
        totalCents: quoted.totalCents,
      },
      now,
    )
    if (!decided.ok) return decided
    const madeBy = must(actor.kind === 'person' ? actor.personId : undefined, 'staff are people')
    const ids = { orderId: newId(), lineId: newId(), enrollmentId: newId() }
    return ok<OverbookChange>({ registration, personId, waiting, reason, madeBy, ...ids })
  },
  save: saveOverbooked,
  announce: ({ orderId, enrollmentId, waiting, registration: { offering } }) => [
    { topic: 'order.paid', payload: { orderId } },
    { topic: 'enrollment.confirmed', payload: { enrollmentId } },
    ...(waiting?.holdId ? [{ topic: 'seat.freed', payload: { offeringId: offering.id } }] : []),
  ],
  audit: ({ enrollmentId, registration, personId, reason }) => ({
    kind: 'enrollment',
    id: enrollmentId,
    details: { offeringId: registration.offering.id, personId, reason },
  }),
})
