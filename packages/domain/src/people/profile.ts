import { z } from 'zod'
import { idSchema, languageSchema } from '../kernel/index.ts'

export const occupations = [
  'teacher',
  'administrator',
  'esa',
  'paraeducator',
  'early_learning',
  'student_teacher',
  'other',
] as const
export type Occupation = (typeof occupations)[number]

const name = (what: string) => z.string().trim().min(1, `Give ${what}.`).max(100, 'At most 100 characters.')
/** A text that may be left out: empty reads as none. */
const maybe = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters.`)
    .nullable()
    .transform((text) => (text === '' ? null : text))

/** What a person says of themselves: once, for every provider. */
export const profileSchema = z.object({
  givenName: name('your given name'),
  familyName: name('your family name'),
  /** As it stands on the certificate, where it differs. */
  legalName: maybe(200),
  formerName: maybe(200),
  language: languageSchema,
  occupation: z.enum(occupations).nullable(),
  jobTitle: maybe(120),
  workAddress: maybe(300),
  certificateNumber: maybe(30),
  organizationId: idSchema.nullable(),
  schoolId: idSchema.nullable(),
  /** Access, interpretation, dietary and lactation-room needs: shown to the trainer of what one is registered for. */
  accessNeeds: maybe(1000),
})
export type Profile = z.output<typeof profileSchema>
