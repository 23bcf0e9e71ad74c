import { getWindow } from '@inservice/db/catalog'
import { findLiveEnrollment } from '@inservice/db/enrollment'
import { findOwnHold, findWaiting, insertWaiting, lockPool } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideWindow } from '@inservice/domain/enrollment'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { decideJoin } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Puts the person who asks at the end of a full offering's line. Their place can be seen at any time. */
export const joinWaitingList = command({
  name: 'enrollment.joinWaitingList',
  input: z.object({ offeringId: idSchema }),
  load: async (tx, { offeringId }, { actor }) => {
    if (actor.kind !== 'person') return null
    const { personId } = actor
    const offering = await getWindow(tx, offeringId)
    if (!offering) return null
    const pool = await lockPool(tx, offeringId)
    const enrolled = await findLiveEnrollment(tx, offeringId, personId)
    const own = await findWaiting(tx, offeringId, personId)
    const hold = await findOwnHold(tx, offeringId, personId)
    return { offering, pool, enrolled, own, hold, personId }
  },
  allow: (actor, { offering }) =>
    can(actor, 'waiting-list.join', { offeringId: offering.id }) && offering.state !== 'draft',
  decide: ({ offering, pool, enrolled, own, hold, personId }, _input, { now, newId }) => {
    if (enrolled) return refuse('already-registered')
    const open = decideWindow({ ...offering, selfPaced: offering.kind === 'self_paced' }, now)
    if (!open.ok) return open
    const joined = decideJoin({
      keepsList: offering.waitingList,
      seats: pool ?? null,
      waiting: own !== undefined,
      held: hold !== undefined,
    })
    return joined.ok ? ok({ id: newId(), offeringId: offering.id, personId }) : joined
  },
  save: async (tx, { id, offeringId, personId }, { now, newId }) => {
    await insertWaiting(tx, { id, eventId: newId(), offeringId, personId, joinedAt: now })
    const own = await findWaiting(tx, offeringId, personId)
    return { entryId: id, place: own?.place ?? 1 }
  },
  announce: ({ id }) => [{ topic: 'waiting-list.joined', payload: { entryId: id } }],
  audit: ({ id, offeringId }) => ({ kind: 'offering', id: offeringId, details: { entryId: id } }),
})
