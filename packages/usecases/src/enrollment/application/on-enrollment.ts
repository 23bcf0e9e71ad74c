import {
  appendApplicationEvents,
  findEnrollmentOf,
  lockApplications,
  updateApplication,
} from '@inservice/db/enrollment'
import { lockPool } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { applicationMayBecome } from '@inservice/domain/enrollment'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, listener } from '../../kernel/index.ts'
import { freeSeats } from './free-seats.ts'

/** What an enrollment's change does to the application that led to it. */
const follow = (topic: string, name: string, to: 'enrolled' | 'withdrawn') =>
  listener(
    topic,
    command({
      name,
      input: z.object({ enrollmentId: idSchema }),
      load: async (tx, { enrollmentId }) => {
        const of = await findEnrollmentOf(tx, enrollmentId)
        if (!of) return null
        const { offeringId, personId } = of
        await lockPool(tx, offeringId)
        const [application] = await lockApplications(tx, { offeringId, personIds: [personId] })
        return application ? { application } : null
      },
      allow: (actor) => can(actor, 'application.settle'),
      decide: ({ application }) =>
        applicationMayBecome(application.state, to) && (to === 'enrolled' || application.state === 'enrolled')
          ? ok(application)
          : refuse('application-settled'),
      save: async (tx, { id, state, personId, offeringId, holdId }, { now, newId }) => {
        // Spent by then, but where late money found another seat.
        await freeSeats(tx, offeringId, [holdId], now, 'has a seat of their own')
        await updateApplication(tx, id, { state: to, holdId: null })
        await appendApplicationEvents(tx, [
          { id: newId(), applicationId: id, what: to, at: now, from: state, to, madeBy: personId },
        ])
        return {}
      },
      announce: () => [],
      audit: ({ id }) => ({ kind: 'application', id, details: { to } }),
    }),
  )

/** Whoever was accepted and has the seat now is enrolled. */
export const onApplicantEnrolled = follow('enrollment.confirmed', 'enrollment.on-applicant-enrolled', 'enrolled')

/** Whoever withdraws from the cohort may apply again. */
export const onApplicantWithdrawn = follow('enrollment.withdrawn', 'enrollment.on-applicant-withdrawn', 'withdrawn')
