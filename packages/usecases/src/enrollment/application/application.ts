import { findApplication, listApplicationEvents, listAssurances } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { applicationTransitions, assuranceStanding, decisions } from '@inservice/domain/enrollment'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../../kernel/index.ts'
import { sayForm } from './own-application.ts'
import { readCohort } from './read-cohort.ts'

/** One application as staff see it: its answers, its supervisors with what each said, its history. */
export const application = query({
  name: 'enrollment.application',
  input: z.object({ applicationId: idSchema }),
  load: async (read, { applicationId }) => {
    const found = await findApplication(read, applicationId)
    const cohort = found ? await readCohort(read, { id: found.offeringId }) : undefined
    if (!found || !cohort || found.submittedAt === null) return null
    const [assurances, events] = await Promise.all([
      listAssurances(read, [applicationId]),
      listApplicationEvents(read, applicationId),
    ])
    return { found, cohort, assurances, events }
  },
  allow: (actor, { cohort }) => can(actor, 'application.decide', cohort.at),
  show: ({ found, cohort, assurances, events }, _input, { now }) => {
    const { id, slug, title, number, timeZone } = cohort
    return {
      offering: { id, slug, title, number, timeZone },
      form: sayForm(cohort.form),
      application: found,
      supervisors: assurances.toReversed().map((one) => ({ ...one, standing: assuranceStanding(one, now) })),
      events,
      /** What may be decided about it from where it stands. */
      open: decisions.filter((decision) => applicationTransitions[found.state].includes(decision)),
      now,
    }
  },
})
