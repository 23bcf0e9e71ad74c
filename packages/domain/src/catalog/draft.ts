import { z } from 'zod'
import { centsSchema, idSchema, minutesSchema, plainDateSchema, plainTimeSchema } from '../kernel/index.ts'
import { ApplicationForm } from './application-form.ts'
import { designations } from './designations.ts'
import { audiences, formats, kinds } from './search.ts'

const text = (most: number) => z.string().trim().max(most, `At most ${most} characters.`)

export const DraftPause = z.object({
  from: plainTimeSchema,
  to: plainTimeSchema,
  kind: z.enum(['break', 'meal', 'working_meal']),
})
export const DraftSession = z.object({
  title: text(120).default(''),
  date: plainDateSchema,
  from: plainTimeSchema,
  to: plainTimeSchema,
  designations: z.array(z.enum(designations)).default([]),
  pauses: z.array(DraftPause).max(12).default([]),
})
/** The address may be half typed while it is written; publishing asks for a whole one. */
export const DraftInstructor = z.object({
  name: text(120).default(''),
  email: text(254).toLowerCase().default(''),
  qualifications: text(500).default(''),
})

/** How many people a cohort's teams have. */
export const DraftTeams = z.object({
  min: z.int('Give a whole number of people.').min(1, 'At least one person.').max(50, 'At most 50 people.').default(3),
  max: z.int('Give a whole number of people.').min(1, 'At least one person.').max(50, 'At most 50 people.').default(6),
})

/** An offering as it is being written: anything may still be missing. The same shape is the form and what is autosaved. */
export const OfferingDraft = z.object({
  title: text(200).default(''),
  summary: text(300).default(''),
  description: text(8_000).default(''),
  kind: z.enum(kinds).default('event'),
  format: z.enum(formats).default('in_person'),
  programId: idSchema.nullable().default(null),
  venueId: idSchema.nullable().default(null),
  onlineUrl: text(500).default(''),
  audiences: z.array(z.enum(audiences)).default([]),
  teachingLanguage: z.string().max(5).default('en'),
  objectives: text(4_000).default(''),
  agenda: text(4_000).default(''),
  standards: text(2_000).default(''),
  evaluationPlan: text(2_000).default(''),
  prerequisites: text(1_000).default(''),
  sessions: z.array(DraftSession).max(60).default([]),
  instructors: z.array(DraftInstructor).max(12).default([]),
  capacity: z
    .int('Give a whole number of seats.')
    .min(1, 'Give at least one seat.')
    .max(20_000, 'At most 20,000 seats.')
    .nullable()
    .default(null),
  /** It takes place only with so many people; decided by a day. Both, or neither. */
  minToRun: z
    .int('Give a whole number of people.')
    .min(1, 'Give at least one person.')
    .max(20_000, 'At most 20,000 people.')
    .nullable()
    .default(null),
  decidesOn: plainDateSchema.nullable().default(null),
  waitingList: z.boolean().default(true),
  districtSeats: z.boolean().default(false),
  priceCents: centsSchema.default(0),
  memberPriceCents: centsSchema.nullable().default(null),
  closesOn: plainDateSchema.nullable().default(null),
  requestedMinutes: minutesSchema.nullable().default(null),
  contactName: text(120).default(''),
  contactEmail: text(254).default(''),
  /** A cohort's application; null where one registers as for any other offering. */
  application: ApplicationForm.nullable().default(null),
  appliesUntil: plainDateSchema.nullable().default(null),
  /** Null where a cohort has no teams. */
  teams: DraftTeams.nullable().default(null),
})
export type OfferingDraft = z.output<typeof OfferingDraft>
