import { lockOffering, updateCanceled, type LockedOffering } from '@inservice/db/catalog'
import { insertCancellation } from '@inservice/db/enrollment'
import { updatePoolsClosed, lockPool } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideCancel } from '@inservice/domain/catalog'
import type { CancellationQuote } from '@inservice/domain/enrollment'
import { centsSchema, idSchema, must, ok, refuse, textSchema, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadCancellation } from './load-cancellation.ts'

type Change = {
  readonly offering: LockedOffering
  readonly reason: string
  readonly quoted: CancellationQuote
  readonly madeBy: Id
}

/**
 * Cancels an offering for everyone, with a reason that everyone reads. Here only its state changes, and its seats are closed;
 * jobs give everything back in batches. The numbers that were shown must still be right.
 */
export const cancelOffering = command({
  name: 'enrollment.cancelOffering',
  input: z.object({
    offeringId: idSchema,
    reason: textSchema('the reason; everyone who is told reads it', 1_000),
    expectedPeople: z.int().min(0),
    expectedCents: centsSchema,
  }),
  load: async (tx, { offeringId }) => {
    await lockPool(tx, offeringId)
    const offering = await lockOffering(tx, offeringId)
    return offering ? { offering, quoted: await loadCancellation(tx, offeringId) } : null
  },
  allow: (actor, { offering: { id, providerId, programId } }) =>
    can(actor, 'catalog.cancel', { offeringId: id, providerId, programId }),
  decide: ({ offering, quoted }, { reason, expectedPeople, expectedCents }, { actor, now }) => {
    const decided = decideCancel(offering, now)
    if (!decided.ok) return decided
    if (quoted.people !== expectedPeople || quoted.totalCents !== expectedCents) return refuse('cancellation-changed')
    const madeBy = must(actor.kind === 'person' ? actor.personId : undefined, 'staff are people')
    return ok<Change>({ offering, reason, quoted, madeBy })
  },
  save: async (tx, { offering: { id }, reason, quoted, madeBy }, { now }) => {
    await updatePoolsClosed(tx, id)
    await updateCanceled(tx, id, reason)
    await insertCancellation(tx, { offeringId: id, madeBy, at: now, quoted })
    return { offeringId: id, people: quoted.people, cents: quoted.totalCents }
  },
  announce: ({ offering }) => [{ topic: 'offering.canceled', payload: { offeringId: offering.id } }],
  audit: ({ offering, reason, quoted }) => ({
    kind: 'offering',
    id: offering.id,
    details: { from: offering.state, reason, people: quoted.people, cents: quoted.totalCents },
  }),
})
