import { z } from 'zod'

const bilingual = z.object({ en: z.string().min(1), es: z.string().min(1) })

/** A question of an evaluation form as a provider keeps it: a scale from 1 to 5, or free text. */
export const questionSchema = z.object({
  key: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/),
  kind: z.enum(['scale', 'text']),
  label: bilingual,
  required: z.boolean(),
})
export type Question = z.output<typeof questionSchema>

/** The steps of a scale: 1 disagrees strongly, 5 agrees strongly. */
export const scaleSteps = [1, 2, 3, 4, 5] as const

/** What is said about a training in one's own words: kept apart from the figures. */
export const suggestionsKey = 'suggestions'
