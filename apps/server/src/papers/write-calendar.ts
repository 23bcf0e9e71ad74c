import { calendarFile } from '@inservice/documents/enrollment'
import type { Id, Instant } from '@inservice/domain/kernel'
import type { HandedOut, Making } from '../documents.ts'

type Calendar = {
  readonly id: Id
  readonly title: string
  readonly slug: string
  readonly providerName: string
  readonly providerEmail: string
  readonly sequence: number
  readonly isOver: boolean
  readonly now: Instant
  readonly sessions: readonly {
    readonly id: Id
    readonly title: string
    readonly startsAt: Instant
    readonly endsAt: Instant
    readonly timeZone: string
    readonly place: string | null
    readonly address: string | null
    readonly meetingUrl: string | null
  }[]
}

/** The sessions of an enrollment as a calendar file; of one that has ended, what takes them out of the calendar. */
export const writeCalendar = (data: Calendar, { language, publicUrl }: Making): HandedOut => ({
  body: calendarFile({
    language,
    enrollmentId: data.id,
    offeringTitle: data.title,
    offeringUrl: `${publicUrl}/catalog/${data.slug}`,
    providerName: data.providerName,
    organizer: { name: data.providerName, email: data.providerEmail },
    sessions: data.sessions,
    sequence: data.sequence,
    stampedAt: data.now,
    method: data.isOver ? 'cancel' : 'publish',
  }),
  type: 'text/calendar; charset=utf-8',
  name: `${data.slug}.ics`,
})
