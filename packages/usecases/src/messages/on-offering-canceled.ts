import { findOfferingTold, listSeatManagers, listTrainers } from '@inservice/db/messages'
import type { Tx } from '@inservice/db/kernel'
import { findBlock, findWaitingPeople } from '@inservice/db/seats'
import { listEndedPeople } from '@inservice/db/enrollment'
import { centsSchema, idSchema, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener, type Due } from './address-letters.ts'

const back = { creditCents: centsSchema, cardCents: centsSchema, handCents: centsSchema }

/** A letter about a canceled offering to each of some people. */
const tell = async (
  tx: Tx,
  offeringId: Id,
  readers: readonly { readonly personId: Id; readonly data: Readonly<Record<string, unknown>> }[],
): Promise<readonly Due[]> => {
  const told = await findOfferingTold(tx, offeringId)
  if (!told) return []
  const { providerId } = told
  return readers.map(({ personId, data }) => ({
    kind: 'offering-canceled',
    to: personId,
    providerId,
    offeringId,
    data,
  }))
}

/** An offering is canceled: its trainers are told. Everyone else hears with what becomes of their place. */
export const onOfferingCanceled = letterListener(
  'offering.canceled',
  z.object({ offeringId: idSchema }),
  async (tx, { offeringId }) =>
    tell(
      tx,
      offeringId,
      (await listTrainers(tx, offeringId)).map(({ personId }) => ({ personId, data: { reader: 'trainer' } })),
    ),
)

/** Places in a canceled offering have ended: their people are told, with what goes back to each. */
export const onEnrollmentsCanceled = letterListener(
  'enrollments.canceled',
  z.object({ offeringId: idSchema, people: z.array(z.object({ enrollmentId: idSchema, ...back })) }),
  async (tx, { offeringId, people }) => {
    const whose = new Map(
      (
        await listEndedPeople(
          tx,
          people.map(({ enrollmentId }) => enrollmentId),
        )
      ).map(({ id, personId }) => [id, personId]),
    )
    return tell(
      tx,
      offeringId,
      people.flatMap((one) => {
        const personId = whose.get(one.enrollmentId)
        return personId ? [{ personId, data: { reader: 'registered', ...one } }] : []
      }),
    )
  },
)

/** A district's block has ended: who manages its seats, and who bought them, reads what comes back. */
export const onSeatBlockCanceled = letterListener(
  'seat-block.canceled',
  z.object({ blockId: idSchema, offeringId: idSchema, seats: z.int().min(0), ...back }),
  async (tx, { blockId, offeringId, ...about }) => {
    const block = await findBlock(tx, blockId)
    if (!block) return []
    const managers = (await listSeatManagers(tx, block.organizationId)).map(({ personId }) => personId)
    const readers = [...new Set([block.boughtById, ...managers])]
    return tell(
      tx,
      offeringId,
      readers.map((personId) => ({
        personId,
        data: { reader: block.programId === null ? 'seat-manager' : 'pack-manager', blockId, ...about },
      })),
    )
  },
)

/** Waiting for a canceled offering has ended: whoever stood in line is told. */
export const onLineCanceled = letterListener(
  'waiting-list.canceled',
  z.object({ offeringId: idSchema, entryIds: z.array(idSchema) }),
  async (tx, { offeringId, entryIds }) =>
    tell(
      tx,
      offeringId,
      (await findWaitingPeople(tx, entryIds)).map(({ personId }) => ({ personId, data: { reader: 'waiting' } })),
    ),
)
