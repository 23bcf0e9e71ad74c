import { getWindow } from '@inservice/db/catalog'
import { findCohort, findLiveEnrollments, findLiveEnrollment } from '@inservice/db/enrollment'
import type { Read } from '@inservice/db/kernel'
import { findPeopleByEmails, listVerifiedAddresses } from '@inservice/db/people'
import { appendWaitingEvents, countKept, findOwnHold, findWaiting, insertWaiting, lockPool } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideWindow } from '@inservice/domain/enrollment'
import { emailSchema, idSchema, ok, refuse, textSchema, type Id } from '@inservice/domain/kernel'
import { decideJoin, seatsFor } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadGroups } from './load-groups.ts'

const companionSchema = z.object({ name: textSchema('a name', 200), email: emailSchema })
type Companion = z.output<typeof companionSchema>

/** Who comes along, and whether they have a seat already. */
const judgeCompanions = async (db: Read, offeringId: Id, companions: readonly Companion[]) => {
  const known = await findPeopleByEmails(
    db,
    companions.map(({ email }) => email),
  )
  const ids = known.map(({ personId }) => personId)
  const enrolled = new Set((await findLiveEnrollments(db, offeringId, ids)).map(({ personId }) => personId))
  const taken = new Set(known.filter(({ personId }) => enrolled.has(personId)).map(({ email }) => email))
  return companions.map((one) => ({ ...one, isEnrolled: taken.has(one.email) }))
}

/** Puts the person who asks, alone or for a party, at the end of a full offering's line. Their place can be seen at any time. */
export const joinWaitingList = command({
  name: 'enrollment.joinWaitingList',
  input: z.object({
    offeringId: idSchema,
    companions: z.array(companionSchema).max(9, 'A party has at most ten people.').default([]),
  }),
  load: async (tx, { offeringId, companions }, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const { personId } = actor
    const offering = await getWindow(tx, offeringId)
    if (!offering) return null
    const pool = await lockPool(tx, offeringId)
    const enrolled = await findLiveEnrollment(tx, offeringId, personId)
    const own = await findWaiting(tx, offeringId, personId)
    const hold = await findOwnHold(tx, offeringId, personId)
    const ownAddresses = companions.length > 0 ? await listVerifiedAddresses(tx, personId) : []
    const party = await judgeCompanions(tx, offeringId, companions)
    const kept = await countKept(tx, offeringId)
    const groups = (await loadGroups(tx, offering, [personId], now)).get(personId) ?? []
    const isApplied = offering.kind === 'cohort' && (await findCohort(tx, { id: offeringId })) !== undefined
    return { isApplied, offering, groups, pool, enrolled, own, hold, personId, party, ownAddresses, kept }
  },
  allow: (actor, { offering }) =>
    can(actor, 'waiting-list.join', { offeringId: offering.id }) && offering.state !== 'draft',
  decide: (
    { isApplied, offering, groups, pool, enrolled, own, hold, personId, party, ownAddresses, kept },
    _input,
    { now, newId },
  ) => {
    if (enrolled) return refuse('already-registered')
    // Such a cohort's waiting list is one of applications: staff put on it whom they would accept.
    if (isApplied) return refuse('application-needed')
    const open = decideWindow({ ...offering, selfPaced: offering.kind === 'self_paced' }, now)
    if (!open.ok) return open
    const joined = decideJoin({
      keepsList: offering.waitingList,
      seats: pool ? seatsFor(pool, groups, now) : null,
      waiting: own !== undefined,
      held: hold !== undefined,
      companions: party,
      ownAddresses,
    })
    if (!joined.ok) return joined
    return ok({ id: newId(), offeringId: offering.id, personId, party, groups, seats: joined.value, kept })
  },
  save: async (tx, { id, offeringId, personId, party, groups, seats }, { now, newId }) => {
    await insertWaiting(tx, { id, offeringId, personId, joinedAt: now, companions: party, groups })
    await appendWaitingEvents(tx, offeringId, [
      { id: newId(), what: 'joined', at: now, entryId: id, facts: { seats, groups } },
    ])
    const own = await findWaiting(tx, offeringId, personId)
    return { entryId: id, place: own?.place ?? 1 }
  },
  announce: ({ id, offeringId, kept }) => [
    { topic: 'waiting-list.joined', payload: { entryId: id } },
    // Seats that are kept for a party too large for them, or for a group, may fit the one who comes now.
    ...(kept > 0 ? [{ topic: 'seat.freed', payload: { offeringId } }] : []),
  ],
  audit: ({ id, offeringId, seats }) => ({ kind: 'offering', id: offeringId, details: { entryId: id, seats } }),
})
