import type { Tx } from '@inservice/db/kernel'
import { findWaitingOffering, lockPool, lockWaiting, type LockedWaiting } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, ok, type Id } from '@inservice/domain/kernel'
import { decideStepBack } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { endEntry } from '../seats/index.ts'

type Change = { readonly entry: LockedWaiting; readonly to: 'left' | 'declined'; readonly frees: boolean }

const loadEntry = async (tx: Tx, entryId: Id): Promise<LockedWaiting | null> => {
  const offeringId = await findWaitingOffering(tx, entryId)
  if (!offeringId) return null
  await lockPool(tx, offeringId)
  return (await lockWaiting(tx, entryId)) ?? null
}

/** Leaving the line and declining an offer are one deed under two names: an offered seat goes to the next at once. */
const stepBack = (name: string) =>
  command({
    name,
    input: z.object({ entryId: idSchema }),
    load: (tx, { entryId }) => loadEntry(tx, entryId),
    allow: (actor, entry) => can(actor, 'waiting-list.answer', { personId: entry.personId }),
    decide: (entry) => {
      const decided = decideStepBack(entry.state)
      // Seats that were being kept until a whole party fits are free, too.
      return decided.ok ? ok<Change>({ entry, to: decided.value.to, frees: entry.holdId !== null }) : decided
    },
    save: async (tx, { entry, to }, moment) => {
      await endEntry(tx, entry, { to, facts: { seats: entry.seats } }, moment)
      return { entryId: entry.id, state: to }
    },
    announce: ({ entry, frees }) => (frees ? [{ topic: 'seat.freed', payload: { offeringId: entry.offeringId } }] : []),
    audit: ({ entry, to }) => ({ kind: 'offering', id: entry.offeringId, details: { entryId: entry.id, to } }),
  })

/** Leaves an offering's line; the others move up. */
export const leaveWaitingList = stepBack('enrollment.leaveWaitingList')

/** Says no to an offered seat: the next person is asked at once. */
export const declineOffer = stepBack('enrollment.declineOffer')
