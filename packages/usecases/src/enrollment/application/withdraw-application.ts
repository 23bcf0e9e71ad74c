import {
  appendApplicationEvents,
  findLiveEnrollment,
  updateApplication,
  updateAssurance,
} from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { applicationMayBecome } from '@inservice/domain/enrollment'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../../kernel/index.ts'
import { freeSeats } from './free-seats.ts'
import { loadApplication } from './load-application.ts'

/** Takes one's application back: a seat that was kept is free, a supervisor's link dies. One may begin another. */
export const withdrawApplication = command({
  name: 'enrollment.withdrawApplication',
  input: z.object({ applicationId: idSchema }),
  load: async (tx, { applicationId }) => {
    const found = await loadApplication(tx, applicationId)
    if (!found) return null
    return { ...found, enrolled: await findLiveEnrollment(tx, found.own.offeringId, found.own.personId) }
  },
  allow: (actor, { own }) => can(actor, 'application.change', { personId: own.personId }),
  decide: ({ own, assurance, enrolled }) =>
    // Whoever has a seat withdraws from the cohort, and gets back what is due.
    !enrolled && applicationMayBecome(own.state, 'withdrawn') ? ok({ own, assurance }) : refuse('application-settled'),
  save: async (tx, { own, assurance }, { now, newId }) => {
    await freeSeats(tx, own.offeringId, [own.holdId], now, 'application withdrawn')
    if (assurance && !assurance.ended) await updateAssurance(tx, assurance.id, { end: 'withdrawn', at: now })
    await updateApplication(tx, own.id, { state: 'withdrawn', holdId: null })
    const { id: applicationId, state: from, personId: madeBy } = own
    await appendApplicationEvents(tx, [
      { id: newId(), applicationId, what: 'withdrawn', at: now, from, to: 'withdrawn', madeBy },
    ])
    return { applicationId }
  },
  announce: ({ own }) =>
    own.holdId === null ? [] : [{ topic: 'seat.freed', payload: { offeringId: own.offeringId } }],
  audit: ({ own }) => ({ kind: 'application', id: own.id, details: { from: own.state } }),
})
