import {
  appendApplicationEvents,
  findAssurance,
  findLiveEnrollment,
  listDueApplications,
  lockApplications,
  updateApplication,
  updateAssurance,
} from '@inservice/db/enrollment'
import { can, type Actor } from '@inservice/domain/access'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { v5 } from 'uuid'
import { z } from 'zod'
import { command, run, task } from '../../kernel/index.ts'
import { freeSeats } from './free-seats.ts'
import { loadApplication } from './load-application.ts'

const machine: Actor = { kind: 'machine', name: 'enrollment.tend-applications' }

/** Ends an acceptance that was not confirmed in time: its seat is free for whom staff accept next. */
export const lapseApplication = command({
  name: 'enrollment.lapseApplication',
  input: z.object({ applicationId: idSchema }),
  load: async (tx, { applicationId }) => {
    const found = await loadApplication(tx, applicationId)
    if (!found) return null
    return { own: found.own, enrolled: await findLiveEnrollment(tx, found.own.offeringId, found.own.personId) }
  },
  allow: (actor) => can(actor, 'application.settle'),
  decide: ({ own, enrolled }, _input, { now }) => {
    const isOver = own.state === 'accepted' && own.confirmBy !== null && own.confirmBy <= now
    return isOver && !enrolled ? ok(own) : refuse('application-settled')
  },
  save: async (tx, own, { now, newId }) => {
    await freeSeats(tx, own.offeringId, [own.holdId], now, 'not confirmed in time')
    await updateApplication(tx, own.id, { state: 'lapsed', holdId: null })
    const { id: applicationId, state: from } = own
    await appendApplicationEvents(tx, [{ id: newId(), applicationId, what: 'lapsed', at: now, from, to: 'lapsed' }])
    return {}
  },
  announce: ({ id, offeringId }) => [
    { topic: 'application.lapsed', payload: { applicationId: id } },
    { topic: 'seat.freed', payload: { offeringId } },
  ],
  audit: ({ id }) => ({ kind: 'application', id }),
})

/** Reminds a supervisor who has said nothing, once; where their time is over, ends the link and tells the applicant. */
export const pressSupervisor = command({
  name: 'enrollment.pressSupervisor',
  input: z.object({ assuranceId: idSchema, isOver: z.boolean() }),
  load: async (tx, { assuranceId }) => {
    const found = await findAssurance(tx, { id: assuranceId })
    if (!found) return null
    await lockApplications(tx, { ids: [found.applicationId] })
    return (await findAssurance(tx, { id: assuranceId })) ?? null
  },
  allow: (actor) => can(actor, 'application.settle'),
  decide: (found, { isOver }, { now }) => {
    if (found.answer !== null || found.ended) return refuse('assurance-over')
    return ok({ found, isOver: isOver && found.expiresAt <= now })
  },
  save: async (tx, { found, isOver }, { now, newId }) => {
    await updateAssurance(tx, found.id, isOver ? { end: 'expired', at: now } : { remindedAt: now })
    const what = isOver ? 'supervisor-silent' : 'supervisor-reminded'
    const { applicationId, name: reason } = found
    await appendApplicationEvents(tx, [{ id: newId(), applicationId, what, at: now, reason }])
    return {}
  },
  announce: ({ found: { id }, isOver }) => [
    { topic: isOver ? 'assurance.expired' : 'assurance.reminded', payload: { assuranceId: id } },
  ],
  audit: ({ found, isOver }) => ({
    kind: 'application',
    id: found.applicationId,
    details: { assuranceId: found.id, isOver },
  }),
})

/** Each minute: acceptances past their day lapse, supervisors who say nothing are reminded or let be. */
export const tendApplications = task('enrollment.tend-applications', z.object({}), async (house) => {
  const { lapsing, silent } = await listDueApplications(house.db, house.now(), { ids: 'machine' })
  for (const { id, until } of lapsing)
    await run(house, machine, lapseApplication, { applicationId: id, commandId: v5(`lapse ${until}`, id) })
  for (const { id, isOver } of silent)
    await run(house, machine, pressSupervisor, {
      assuranceId: id,
      isOver,
      commandId: v5(isOver ? 'supervisor silent' : 'supervisor reminded', id),
    })
})
