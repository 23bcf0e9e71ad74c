import { listDeskChoices, listDeskOfferings, listDrafts } from '@inservice/db/catalog'
import { scopesOf } from '@inservice/domain/access'
import { idSchema, instantSchema, type Id, type Instant } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

const pageSize = 25

const afterSchema = z.object({ startsAt: instantSchema.nullable(), id: idSchema })

/** A line as the next page's address names it: `2026-12-01T16:30:00.000Z_0199…`, or `_0199…` without a day. */
const sayAfter = (line: { startsAt: Instant | null; id: Id } | undefined): string | null =>
  line ? `${line.startsAt ?? ''}_${line.id}` : null

/** The line behind which a page begins; what makes no sense begins at the start. */
const readAfter = (text: string | null) => {
  const [startsAt, id] = text?.split('_') ?? []
  return afterSchema.safeParse({ startsAt: startsAt === '' ? null : startsAt, id }).data ?? null
}

/** A provider desk's offerings, page by page, and its drafts. */
export const desk = query({
  name: 'catalog.desk',
  input: z.object({
    q: z.string().trim().max(100).default(''),
    past: z.boolean().default(false),
    state: z.string().max(20).nullable().default(null),
    programId: idSchema.nullable().default(null),
    after: z.string().max(80).nullable().default(null),
  }),
  load: async (read, { after, ...page }, { actor, now }) => {
    const sight = scopesOf(actor, 'catalog.draft')
    const [rows, drafts] = await Promise.all([
      listDeskOfferings(read, sight, { ...page, now, after: readAfter(after), limit: pageSize + 1 }),
      listDrafts(read, sight),
    ])
    return { sight, rows, drafts }
  },
  allow: (_actor, { sight }) => sight.everywhere || Object.values(sight.ids).some((ids) => ids.length > 0),
  show: ({ rows, drafts }, _input, { now }) => {
    const offerings = rows.slice(0, pageSize)
    return { offerings, next: rows.length > pageSize ? sayAfter(offerings.at(-1)) : null, drafts, now }
  },
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
