import { z } from 'zod'
import { idSchema, plainDateSchema } from '../kernel/index.ts'
import { designations } from './designations.ts'

const several = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.array(z.enum(words)).max(words.length).optional()

export const formats = ['in_person', 'online', 'hybrid', 'self_paced'] as const
export const kinds = ['event', 'cohort', 'conference', 'self_paced', 'competition'] as const
/** How long, in clock hours: below 4, 4 to below 10, 10 and more. */
export const hourBandNames = ['short', 'day', 'long'] as const
/** When its first session begins at its place: on a weekday before 4 p.m., on one later, on a Saturday or Sunday. */
export const times = ['day', 'evening', 'weekend'] as const
export const audiences = ['teacher', 'administrator', 'esa', 'paraeducator', 'early_learning', 'everyone'] as const

/** What a visitor looks for; the same words stand in the address bar. */
export const CatalogFilter = z.object({
  q: z.string().trim().max(100, 'Search with at most 100 characters.').optional(),
  from: plainDateSchema.optional(),
  to: plainDateSchema.optional(),
  format: several(formats),
  kind: several(kinds),
  provider: z.array(z.string().max(60)).max(20).optional(),
  program: z.string().max(100).optional(),
  audience: several(audiences),
  designation: several(designations),
  language: z.array(z.string().max(5)).max(10).optional(),
  hours: several(hourBandNames),
  time: several(times),
  price: z.enum(['free', 'paid']).optional(),
  seats: z.enum(['open']).optional(),
  past: z.boolean().optional(),
})
export type CatalogFilter = z.infer<typeof CatalogFilter>

/** Where a page of results begins: after the offering with this start and id. */
export const CatalogCursor = z.object({ at: z.string().max(30), id: idSchema })
