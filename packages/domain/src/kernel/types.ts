import type { Brand } from './brand.ts'

/** Money: an integer count of United States cents. */
export type Cents = Brand<number, 'Cents'>
/** A length of time: an integer count of minutes. */
export type Minutes = Brand<number, 'Minutes'>
/** A moment: ISO 8601 in UTC with milliseconds, `2026-03-10T16:30:00.000Z`; text order is time order. */
export type Instant = Brand<string, 'Instant'>
/** A calendar day without a clock: `2026-03-10`. */
export type PlainDate = Brand<string, 'PlainDate'>
/** A time on the wall of a place: `08:30`. */
export type PlainTime = Brand<string, 'PlainTime'>
/** An IANA time zone: `America/Los_Angeles`. */
export type TimeZone = Brand<string, 'TimeZone'>
/** An identifier: a UUID made by whoever first names the thing. */
export type Id = Brand<string, 'Id'>
/** The languages that every page and letter is written in. */
export type Language = 'en' | 'es'
/** One text in each language. */
export type Bilingual = { readonly en: string; readonly es: string }
