import { findAssurance } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { inBoth } from '@inservice/domain/catalog'
import { decideAnswer } from '@inservice/domain/enrollment'
import { z } from 'zod'
import { query } from '../../kernel/index.ts'
import { hashToken } from '../../seats/index.ts'
import { tokenSchema } from '../claim-page.ts'
import { readCohort } from './read-cohort.ts'

/** What a supervisor is asked to assure, for whoever holds the link: of the applicant no more than name and school. */
export const assurancePage = query({
  name: 'enrollment.assurancePage',
  input: z.object({ token: tokenSchema }),
  load: async (read, { token }) => {
    const assurance = await findAssurance(read, { tokenHash: hashToken(token) })
    const cohort = assurance ? await readCohort(read, { id: assurance.offeringId }) : undefined
    return assurance && cohort ? { assurance, cohort } : null
  },
  allow: (actor) => can(actor, 'assurance.answer'),
  show: ({ assurance, cohort }, _input, { now }) => {
    const judged = decideAnswer({ state: assurance.applicationState, assurance }, now)
    return {
      standing: judged.ok ? ('open' as const) : judged.refusal.code,
      applicantName: assurance.applicantName,
      applicantSchool: assurance.applicantSchool,
      supervisorName: assurance.name,
      assures: inBoth(cohort.form.assures),
      expiresAt: assurance.expiresAt,
      answer: assurance.answer,
      answeredAt: assurance.answeredAt,
      note: assurance.note,
      title: cohort.title,
      slug: cohort.slug,
      timeZone: cohort.timeZone,
      contactName: cohort.contactName,
      contactEmail: cohort.contactEmail,
      now,
    }
  },
})
