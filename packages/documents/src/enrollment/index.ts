// Enrollment: what someone registered receives.
// The confirmation, the calendar file of their sessions, and the news when they or the provider cancel or change.
// Refund and policy come in as figures and sentences; nothing is worked out here.
export { calendarFile, type CalendarFileInput, type CalendarSession } from './calendar-file.ts'
export { registrationConfirmedLetter, type RegistrationConfirmedLetterData } from './registration-confirmed-letter.ts'
export { refundReason } from './refund-words.ts'
export { registrationCanceledLetter, type RegistrationCanceledLetterData } from './registration-canceled-letter.ts'
export {
  offeringCanceledLetter,
  type CanceledReader,
  type OfferingCanceledLetterData,
} from './offering-canceled-letter.ts'
export {
  offeringRunsLetter,
  offeringUndecidedLetter,
  type OfferingRunsLetterData,
  type OfferingUndecidedLetterData,
} from './offering-minimum-letter.ts'
export {
  offeringChangedLetter,
  type OfferingChange,
  type OfferingChangedLetterData,
} from './offering-changed-letter.ts'
export type { LetterRefund } from './refund-words.ts'
export { applicationLetter, type ApplicationLetterData } from './application-letter.ts'
export type { ApplicationNews } from './application-words.ts'
export { assuranceLetter, type AssuranceLetterData } from './assurance-letter.ts'
