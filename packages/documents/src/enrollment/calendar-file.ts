import type { Id, Instant, Language } from '@inservice/domain/kernel'
import type { PaperSession } from '../kernel/paper.ts'

export type CalendarSession = PaperSession & { readonly id: Id }

export type CalendarFileInput = {
  readonly language: Language
  readonly enrollmentId: Id
  readonly offeringTitle: string
  readonly offeringUrl: string
  readonly providerName: string
  readonly organizer: { readonly name: string; readonly email: string }
  readonly attendee?: { readonly name: string; readonly email: string } | null
  readonly sessions: readonly CalendarSession[]
  /** Counts up with every change, so that calendars replace what they have. */
  readonly sequence: number
  /** When the file's facts last changed. */
  readonly stampedAt: Instant
  /** `publish` to download, `request` to send by mail, `cancel` to take the sessions out of the calendar. */
  readonly method: 'publish' | 'request' | 'cancel'
}

/** The sessions of an enrollment as an iCalendar file; wall clocks hold through the clock change. */
export const calendarFile = (data: CalendarFileInput): string => {
  throw new Error(`not written yet: ${data.language}`)
}
