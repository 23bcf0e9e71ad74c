import { listDeskChoices, listDeskOfferings, listDrafts } from '@inservice/db/catalog'
import { scopesOf } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** A provider desk's offerings and drafts. */
export const desk = query({
  name: 'catalog.desk',
  input: z.object({ q: z.string().trim().max(100).default(''), past: z.boolean().default(false) }),
  load: async (read, { q, past }, { actor, now }) => {
    const sight = scopesOf(actor, 'catalog.draft')
    const [offerings, drafts] = await Promise.all([
      listDeskOfferings(read, sight, { now, q, past, limit: 100 }),
      listDrafts(read, sight),
    ])
    return { sight, offerings, drafts }
  },
  allow: (_actor, { sight }) => sight.everywhere || Object.values(sight.ids).some((ids) => ids.length > 0),
  show: ({ offerings, drafts }, _input, { now }) => ({ offerings, drafts, now }),
})

/** What a draft chooses from: providers, programs, places. */
export const deskChoices = query({
  name: 'catalog.deskChoices',
  input: z.object({}),
  load: async (read, _input, { actor }) => {
    const sight = scopesOf(actor, 'catalog.draft')
    return { sight, choices: await listDeskChoices(read, sight) }
  },
  allow: (_actor, { sight }) => sight.everywhere || sight.ids.provider.length > 0 || sight.ids.program.length > 0,
  show: ({ choices }) => choices,
})
