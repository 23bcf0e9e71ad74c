import { appendApplicationEvents, updateApplication, type LockedApplication } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { insertHolds, updateHold, updateTaken } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { assuranceStanding, decideApplications as judge, decisions } from '@inservice/domain/enrollment'
import { idSchema, must, ok, type Id, type Instant } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, type Moment } from '../../kernel/index.ts'
import { freeSeats } from './free-seats.ts'
import { loadApplications } from './load-application.ts'

/** The accepted one's seat: the one kept since handing in, else one from the pool, both until the day to confirm. */
const promiseSeat = async (
  tx: Tx,
  one: LockedApplication,
  confirmBy: Instant,
  takes: boolean,
  { now, newId }: Moment,
): Promise<Id | null> => {
  if (one.holdId !== null) await updateHold(tx, one.holdId, { expiresAt: confirmBy })
  if (!takes) return one.holdId
  const id = newId()
  const { offeringId, personId } = one
  await insertHolds(tx, [
    { id, offeringId, personId, reason: 'pending_approval', quantity: 1, expiresAt: confirmBy, createdAt: now },
  ])
  return id
}

/** Staff accept, decline or put on the waiting list, one or several at once: all of them, or none. */
export const decideApplications = command({
  name: 'enrollment.decideApplications',
  input: z.object({
    applicationIds: z.array(idSchema).min(1, 'Choose whom it is about.').max(200, 'At most 200 at once.'),
    decision: z.enum(decisions),
    reason: z.string().trim().max(1_000, 'At most 1,000 characters.').default(''),
  }),
  load: (tx, { applicationIds }) => loadApplications(tx, [...new Set(applicationIds)]),
  allow: (actor, { cohort }) => can(actor, 'application.decide', cohort.at),
  decide: ({ cohort, pool, locked, newest }, { decision, reason }, { now, actor }) => {
    const applications = locked.map(({ id, name, state, holdId }) => ({
      id,
      name,
      state,
      holdId,
      assurance: assuranceStanding(newest.get(id) ?? null, now),
    }))
    const { asksSupervisor, confirmDays } = cohort.form
    const { state: offeringState, startsAt } = cohort
    const state = { applications, seats: pool, asksSupervisor, confirmDays, offeringState, startsAt }
    const decided = judge(state, decision, reason, now)
    if (!decided.ok) return decided
    const madeBy = must(actor.kind === 'person' ? actor.personId : null, 'staff are people')
    return ok({ cohort, locked, decision, reason, madeBy, ...decided.value })
  },
  save: async (tx, { cohort, locked, decision, reason, madeBy, takes, frees, confirmBy }, moment) => {
    const { now, newId } = moment
    await updateTaken(tx, cohort.id, takes.length)
    const freed = frees.map(({ holdId }) => holdId)
    await freeSeats(tx, cohort.id, freed, now, `application ${decision}`)
    const taking = new Set(takes.map(({ id }) => id))
    for (const one of locked) {
      const holdId = confirmBy === null ? null : await promiseSeat(tx, one, confirmBy, taking.has(one.id), moment)
      await updateApplication(tx, one.id, { state: decision, decidedAt: now, reason, confirmBy, holdId })
    }
    const what = { what: decision, to: decision, at: now, madeBy, reason } as const
    await appendApplicationEvents(
      tx,
      locked.map(({ id, state }) => ({ id: newId(), applicationId: id, from: state, ...what })),
    )
    return { decided: locked.length, confirmBy }
  },
  announce: ({ cohort, locked, frees }) => [
    ...locked.map(({ id }) => ({ topic: 'application.decided', payload: { applicationId: id } })),
    ...(frees.length > 0 ? [{ topic: 'seat.freed', payload: { offeringId: cohort.id } }] : []),
  ],
  audit: ({ cohort, locked, decision }) => ({
    kind: 'offering',
    id: cohort.id,
    details: { decision, applications: locked.map(({ id }) => id) },
  }),
})
