import { calendarFile } from '@inservice/documents/enrollment'
import type { Id, Instant } from '@inservice/domain/kernel'
import type { HandedOut, Making } from '../documents.ts'

type Offering = {
  readonly id: Id
  readonly title: string
  readonly slug: string
  readonly state: string
  readonly version: number
  readonly providerName: string
  readonly contactEmail: string
  readonly venue: { readonly address: string; readonly city: string } | null
  readonly now: Instant
  readonly sessions: readonly {
    readonly id: Id
    readonly title: string
    readonly startsAt: Instant
    readonly endsAt: Instant
    readonly timeZone: string
    readonly place: string | null
    readonly room: string | null
  }[]
}

/** A published training's sessions for anyone's calendar, without what only those who registered may know. */
export const writeOfferingCalendar = (data: Offering, { language, publicUrl }: Making): HandedOut => ({
  body: calendarFile({
    language,
    enrollmentId: data.id,
    offeringTitle: data.title,
    offeringUrl: `${publicUrl}/catalog/${data.slug}`,
    providerName: data.providerName,
    organizer: { name: data.providerName, email: data.contactEmail },
    sessions: data.sessions.map(({ id, title, startsAt, endsAt, timeZone, place, room }) => ({
      id,
      title,
      startsAt,
      endsAt,
      timeZone,
      place: place === null ? null : [place, room].filter(Boolean).join(', '),
      address: place !== null && data.venue ? [data.venue.address, data.venue.city].filter(Boolean).join(', ') : null,
    })),
    sequence: data.version,
    stampedAt: data.now,
    method: data.state === 'canceled' ? 'cancel' : 'publish',
  }),
  type: 'text/calendar; charset=utf-8',
  name: `${data.slug}.ics`,
})
