import {
  appendApplicationEvents,
  findLiveEnrollment,
  lockApplications,
  updateApplication,
} from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { listVerifiedAddresses } from '@inservice/db/people'
import { insertHolds, lockPool, updateTaken } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideSubmit } from '@inservice/domain/enrollment'
import { emailSchema, idSchema, ok, refuse, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, errand, run, type Moment } from '../../kernel/index.ts'
import { askingOf, askingSchema, askSupervisor } from './ask-supervisor.ts'
import { applicationWindowOf, readCohort } from './read-cohort.ts'

/** Keeps a seat while staff decide: without an end, the decision ends it. */
const keepSeat = async (tx: Tx, offeringId: Id, personId: Id, { now, newId }: Moment): Promise<Id> => {
  const id = newId()
  await updateTaken(tx, offeringId, 1)
  await insertHolds(tx, [
    { id, offeringId, personId, reason: 'pending_approval', quantity: 1, expiresAt: null, createdAt: now },
  ])
  return id
}

export const handIn = command({
  name: 'enrollment.handInApplication',
  input: z.object({ offeringId: idSchema, ...askingSchema }),
  load: async (tx, { offeringId }, { actor }) => {
    if (actor.kind !== 'person') return null
    const { personId } = actor
    const cohort = await readCohort(tx, { id: offeringId })
    if (!cohort) return null
    const pool = await lockPool(tx, offeringId)
    const [own] = await lockApplications(tx, { offeringId, personIds: [personId] })
    const enrolled = await findLiveEnrollment(tx, offeringId, personId)
    const ownAddresses = await listVerifiedAddresses(tx, personId)
    return own ? { cohort, pool: pool ?? null, own, enrolled: enrolled !== undefined, ownAddresses, personId } : null
  },
  allow: (actor, { own }) => can(actor, 'application.change', { personId: own.personId }),
  decide: ({ cohort, pool, own, enrolled, ownAddresses, personId }, { assuranceId, tokenHash }, { now }) => {
    const { form } = cohort
    const supervisor = { name: own.supervisorName, email: own.supervisorEmail }
    if (form.asksSupervisor && supervisor.email !== '' && !emailSchema.safeParse(supervisor.email).success)
      return refuse('supervisor-needed', {}, 'supervisorEmail')
    const window = applicationWindowOf(cohort)
    const { state, answers } = own
    const decided = decideSubmit({ window, form, state, answers, supervisor, ownAddresses, seats: pool, enrolled }, now)
    if (!decided.ok) return decided
    const asking = { assuranceId, tokenHash }
    return ok({ own, supervisor, personId, asking, answerDays: form.answerDays, ...decided.value })
  },
  save: async (tx, change, moment) => {
    const { own, personId, takesSeat, asksSupervisor } = change
    const { now, newId } = moment
    const holdId = takesSeat ? await keepSeat(tx, own.offeringId, personId, moment) : null
    await updateApplication(tx, own.id, { state: 'submitted', submittedAt: now, holdId })
    await appendApplicationEvents(tx, [
      {
        id: newId(),
        applicationId: own.id,
        what: 'submitted',
        at: now,
        from: own.state,
        to: 'submitted',
        madeBy: personId,
      },
    ])
    if (asksSupervisor) await askSupervisor(tx, { ...change, applicationId: own.id }, moment)
    return { applicationId: own.id, keepsSeat: takesSeat }
  },
  announce: ({ own, asksSupervisor, asking }) => [
    { topic: 'application.submitted', payload: { applicationId: own.id } },
    ...(asksSupervisor ? [{ topic: 'assurance.asked', payload: { assuranceId: asking.assuranceId } }] : []),
  ],
  audit: ({ own, takesSeat }) => ({ kind: 'application', id: own.id, details: { takesSeat } }),
})

/** Hands in one's application: whole, in time, once. The supervisor it names is asked by letter. */
export const submitApplication = errand({
  name: 'enrollment.submitApplication',
  input: z.object({ offeringId: idSchema }),
  go: (house, actor, given) => run(house, actor, handIn, { ...given, ...askingOf(house, given.commandId) }),
})
