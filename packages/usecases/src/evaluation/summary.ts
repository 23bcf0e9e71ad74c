import { findWhereabouts } from '@inservice/db/catalog'
import { findForm, listAnswers } from '@inservice/db/evaluation'
import { can } from '@inservice/domain/access'
import { readQuestions, summarize } from '@inservice/domain/evaluation'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** What an offering's evaluations say, for its trainers and the committee; nothing but their number below five. */
export const summary = query({
  name: 'evaluation.summary',
  input: z.object({ offeringId: idSchema }),
  load: async (read, { offeringId }) => {
    const offering = await findWhereabouts(read, offeringId)
    if (!offering) return null
    const form = offering.at.providerId ? await findForm(read, offering.at.providerId) : undefined
    return { offering, questions: readQuestions(form?.questions ?? []), answers: await listAnswers(read, offeringId) }
  },
  allow: (actor, { offering }) => can(actor, 'evaluation.read', offering.at),
  show: ({ offering, questions, answers }) => {
    const { id, title, number, slug } = offering
    return { offering: { id, title, number, slug }, summary: summarize(questions, answers) }
  },
})
