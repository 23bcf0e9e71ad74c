// Kernel: the words that every room speaks.
// A result is a value or a refusal; money is integer cents, time is integer minutes,
// a moment is UTC text, a day is a plain date. Nothing here knows a product word,
// reads a clock or rolls dice.
export type { Brand } from './brand.ts'
export type { Bilingual, Cents, Id, Instant, Language, Minutes, PlainDate, PlainTime, TimeZone } from './types.ts'
export { ok, refuse, type Facts, type Refusal, type Result } from './result.ts'
export { refusalTable, type RefusalEntry, type RefusalKind, type RefusalTable } from './refusal-table.ts'
export { assert, ImpossibleState, must, never } from './assert.ts'
export {
  centsSchema,
  emailSchema,
  idSchema,
  instantSchema,
  languageSchema,
  minutesSchema,
  plainDateSchema,
  plainTimeSchema,
  textSchema,
} from './schemas.ts'
export { atLocal, dateIn, daysBetween, minutesBetween, plusDays, plusMinutes, timeIn } from './time.ts'
export { Outage } from './outage.ts'
