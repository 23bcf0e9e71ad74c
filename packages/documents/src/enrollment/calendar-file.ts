import ical, {
  escape,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalCalendar,
  type ICalEventData,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block as zoneBlock } from 'timezones-ical-library'
import { assert, type Id, type Instant, type Language } from '@inservice/domain/kernel'
import type { PaperSession } from '../kernel/index.ts'

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

const methods = {
  publish: ICalCalendarMethod.PUBLISH,
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
}

const words = {
  en: {
    by: 'Provider',
    more: 'Offering',
    join: 'Meeting link',
    part: (at: number, of: number) => `session ${at} of ${of}`,
  },
  es: {
    by: 'Organiza',
    more: 'Formación',
    join: 'Enlace de la reunión',
    part: (at: number, of: number) => `sesión ${at} de ${of}`,
  },
}

/** The VTIMEZONE of a zone: without it a calendar guesses, and guesses wrong around the clock change. */
const zoneRules = (zone: string): string => {
  const block = zoneBlock(zone)
  const rules = Array.isArray(block) ? block[0] : block
  assert(typeof rules === 'string' && rules.includes('BEGIN:VTIMEZONE'), `no calendar rules for the zone ${zone}`)
  return rules
}

/** The wall clock of the place, with its zone. A bare moment would be written in the clock of the machine. */
const wallClock = (at: Instant, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone)

const summary = (data: CalendarFileInput, at: number): string => {
  const { language, offeringTitle, sessions } = data
  const own = sessions[at]?.title
  if (own) return `${offeringTitle}: ${own}`
  return sessions.length === 1 ? offeringTitle : `${offeringTitle} (${words[language].part(at + 1, sessions.length)})`
}

const description = (data: CalendarFileInput, { meetingUrl }: CalendarSession): string => {
  const say = words[data.language]
  const join = meetingUrl ? [`${say.join}: ${meetingUrl}`] : []
  return [`${say.by}: ${data.providerName}`, ...join, `${say.more}: ${data.offeringUrl}`].join('\n')
}

const eventOf = (data: CalendarFileInput, session: CalendarSession, at: number): ICalEventData => {
  const { place, address, meetingUrl, startsAt, endsAt, timeZone } = session
  return {
    // The same session of the same enrollment keeps its name for life: an update replaces, it never doubles.
    id: `${session.id}.${data.enrollmentId}@inservice`,
    sequence: data.sequence,
    stamp: Temporal.Instant.from(data.stampedAt),
    start: wallClock(startsAt, timeZone),
    end: wallClock(endsAt, timeZone),
    timezone: timeZone,
    summary: summary(data, at),
    description: description(data, session),
    location: [place, address].filter((part) => part != null && part !== '').join(', ') || meetingUrl || null,
    url: data.offeringUrl,
    status: data.method === 'cancel' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: data.organizer.name, email: data.organizer.email },
    // A published file has no attendees (RFC 5546): it is for whoever opens it.
    attendees:
      data.attendee && data.method !== 'publish'
        ? [{ name: data.attendee.name, email: data.attendee.email, rsvp: false, status: ICalAttendeeStatus.ACCEPTED }]
        : [],
  }
}

/**
 * The sessions of an enrollment as an iCalendar file. Each session keeps the wall clock of its place,
 * on either side of the clock change; `sequence` and the lasting ids let a later file replace an earlier one.
 */
export const calendarFile = (data: CalendarFileInput): string => {
  const calendar: ICalCalendar = ical({
    name: escape(data.offeringTitle, false),
    method: methods[data.method],
    prodId: { company: 'Inservice', product: 'Inservice', language: data.language.toUpperCase() },
    // Zones stand on the sessions: a zone for the whole file would take DTSTAMP out of UTC.
    timezone: { name: null, generator: zoneRules },
    events: data.sessions.map((session, at) => eventOf(data, session, at)),
  })
  return calendar.toString()
}
