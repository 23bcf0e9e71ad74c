import { can } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { loadEvaluation } from './load-evaluation.ts'

/** The evaluation's questions for someone who took part, whether it is open, and whether they have answered. */
export const form = query({
  name: 'evaluation.form',
  input: z.object({ slug: z.string().max(200) }),
  load: async (read, { slug }, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const found = await loadEvaluation(read, { slug }, actor.personId, now)
    return found ? { ...found, personId: actor.personId } : null
  },
  allow: (actor, { personId, tookPart }) => tookPart && can(actor, 'evaluation.answer', { personId }),
  show: ({ offering, questions, opensAt, answeredBefore }, _input, { now }) => ({
    offering: {
      id: offering.id,
      title: offering.title,
      slug: offering.slug,
      providerName: offering.providerName,
      timeZone: offering.timeZone,
    },
    questions: [...questions],
    opensAt,
    isOpen: opensAt === null || now >= opensAt,
    answeredBefore,
  }),
})
