import { z } from 'zod'
import type { Cents, Id, Instant, Minutes, PlainDate, PlainTime } from './types.ts'

/** Schemas of the small values, each with a sentence for a person (English; a form shows its own language by code). */
export const idSchema: z.ZodType<Id, Id> = z.uuid('Choose one from the list.')
export const centsSchema: z.ZodType<Cents, Cents> = z
  .int('Give an amount in whole cents.')
  .min(0, 'An amount can’t be below $0.')
  .max(100_000_000, 'An amount can’t be above $1,000,000.')
export const minutesSchema: z.ZodType<Minutes, Minutes> = z
  .int('Give whole minutes.')
  .min(0, 'Minutes can’t be below 0.')
export const instantSchema: z.ZodType<Instant, Instant> = z.iso.datetime({
  precision: 3,
  error: 'Give a date and a time.',
})
export const plainDateSchema: z.ZodType<PlainDate, PlainDate> = z.iso.date('Give a date, like 2026-03-10.')
export const plainTimeSchema: z.ZodType<PlainTime, PlainTime> = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time, like 08:30.')
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'An e-mail address has at most 254 characters.')
  .pipe(z.email('Give an e-mail address, like name@school.org.'))
export const languageSchema = z.enum(['en', 'es'])
export const textSchema = (what: string, most: number) =>
  z.string().trim().min(1, `Give ${what}.`).max(most, `At most ${most} characters.`)
