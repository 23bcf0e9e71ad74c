import { listApplications, newestAssurances } from '@inservice/db/enrollment'
import { findStanding } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { applicationStates, assuranceStanding } from '@inservice/domain/enrollment'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../../kernel/index.ts'
import { readCohort } from './read-cohort.ts'

/** A cohort's applications as staff see them: who applied from where, how each stands, how many seats are left. */
export const applications = query({
  name: 'enrollment.applications',
  input: z.object({ offeringId: idSchema }),
  load: async (read, { offeringId }) => {
    const cohort = await readCohort(read, { id: offeringId })
    if (!cohort) return null
    const lines = await listApplications(read, offeringId)
    const newest = await newestAssurances(
      read,
      lines.map(({ id }) => id),
    )
    return { cohort, lines, newest, standing: await findStanding(read, offeringId) }
  },
  allow: (actor, { cohort }) => can(actor, 'application.decide', cohort.at),
  show: ({ cohort, lines, newest, standing }, _input, { now, actor }) => ({
    offering: {
      id: cohort.id,
      slug: cohort.slug,
      title: cohort.title,
      number: cohort.number,
      timeZone: cohort.timeZone,
      appliesUntil: cohort.appliesUntil ?? cohort.closesAt ?? cohort.startsAt,
    },
    asksSupervisor: cohort.form.asksSupervisor,
    seats: standing ? { capacity: standing.capacity, taken: standing.taken } : null,
    counts: Object.fromEntries(
      applicationStates.map((state) => [state, lines.filter((line) => line.state === state).length]),
    ),
    lines: lines.map((line) => ({ ...line, assurance: assuranceStanding(newest.get(line.id) ?? null, now) })),
    hasTeams: cohort.teamMax !== null && can(actor, 'team.see', cohort.at),
    mayMessage: can(actor, 'roster.message', cohort.at),
    now,
  }),
})
