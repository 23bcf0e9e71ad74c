import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { calendarFile, type CalendarFileInput } from './calendar-file.ts'

const zone = 'America/Los_Angeles'
// The clock changed on March 8, 2026: both mornings begin at 8:30 on the wall.
const before = { id: 's1', startsAt: '2026-03-03T16:30:00.000Z', endsAt: '2026-03-03T23:30:00.000Z', timeZone: zone }
const after = { id: 's2', startsAt: '2026-03-10T15:30:00.000Z', endsAt: '2026-03-10T22:30:00.000Z', timeZone: zone }

const input: CalendarFileInput = {
  language: 'en',
  enrollmentId: 'e1',
  offeringTitle: 'Data, coaching; equity',
  offeringUrl: 'https://inservice.example.org/offerings/1',
  providerName: 'Puget Sound ESD',
  organizer: { name: 'Registrar', email: 'registrar@example.org' },
  attendee: { name: 'María Peña', email: 'maria@example.org' },
  sessions: [before, after],
  sequence: 0,
  stampedAt: '2026-02-01T18:00:00.000Z',
  method: 'request',
}

type Line = { readonly name: string; readonly parameters: string; readonly value: string }
const linesOf = (file: string): readonly Line[] =>
  file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => /^([A-Z-]+)((?:;[^:]+)?):(.*)$/.exec(line))
    .flatMap((found) => (found ? [{ name: found[1]!, parameters: found[2]!, value: found[3]! }] : []))
const all = (file: string, name: string) => linesOf(file).filter((line) => line.name === name)
const events = (file: string) => file.split('BEGIN:VEVENT').slice(1)
const moment = ({ parameters, value }: Line) => {
  const tzid = /TZID=([^;]+)/.exec(parameters)![1]!
  return Temporal.PlainDateTime.from(value).toZonedDateTime(tzid).epochMilliseconds
}

describe('calendarFile', () => {
  it('holds the wall clock of the place on both sides of the clock change', () => {
    const file = calendarFile(input)
    const starts = events(file).map((event) => all(event, 'DTSTART')[0]!)
    expect(starts.map(({ value }) => value)).toEqual(['20260303T083000', '20260310T083000'])
    expect(starts.map(moment)).toEqual([Date.parse(before.startsAt), Date.parse(after.startsAt)])
    expect(events(file).map((event) => moment(all(event, 'DTEND')[0]!))).toEqual([
      Date.parse(before.endsAt),
      Date.parse(after.endsAt),
    ])
  })

  it('brings the rules of each zone once, with both offsets', () => {
    const other = { ...after, id: 's3', timeZone: 'America/New_York' }
    const file = calendarFile({ ...input, sessions: [before, after, other] })
    expect(all(file, 'TZID').map(({ value }) => value)).toEqual([zone, 'America/New_York'])
    expect(file).toContain('TZOFFSETFROM:-0800\r\nTZOFFSETTO:-0700')
  })

  it('stamps in UTC, as the format asks', () => {
    expect(all(events(calendarFile(input))[0]!, 'DTSTAMP')[0]!.value).toBe('20260201T180000Z')
  })

  it('lets an update and a cancellation replace what a calendar has', () => {
    const first = calendarFile(input)
    const moved = calendarFile({ ...input, sequence: 1, sessions: [before, { ...after, place: 'Fir Room' }] })
    const gone = calendarFile({ ...input, sequence: 2, method: 'cancel' })
    const names = (file: string) => all(file, 'UID').map(({ value }) => value)
    expect(names(moved)).toEqual(names(first))
    expect(names(gone)).toEqual(names(first))
    expect(new Set(names(first)).size).toBe(2)
    expect([first, moved, gone].map((file) => all(file, 'SEQUENCE')[0]!.value)).toEqual(['0', '1', '2'])
    expect([first, gone].map((file) => all(file, 'METHOD')[0]!.value)).toEqual(['REQUEST', 'CANCEL'])
    expect(all(gone, 'STATUS').map(({ value }) => value)).toEqual(['CANCELLED', 'CANCELLED'])
  })

  it('names no attendee in a file to download', () => {
    expect(all(calendarFile(input), 'ATTENDEE')).toHaveLength(2)
    expect(all(calendarFile({ ...input, method: 'publish' }), 'ATTENDEE')).toHaveLength(0)
  })

  it('escapes a title that would break a line, and speaks Spanish', () => {
    const file = calendarFile({
      ...input,
      language: 'es',
      sessions: [{ ...before, meetingUrl: 'https://z.example.org/1' }, after],
    })
    expect(all(file, 'SUMMARY')[0]!.value).toBe('Data\\, coaching\\; equity (sesión 1 de 2)')
    expect(all(file, 'DESCRIPTION')[0]!.value).toContain('Enlace de la reunión: https://z.example.org/1')
  })

  it('stops at a zone that it has no rules for', () => {
    expect(() => calendarFile({ ...input, sessions: [{ ...before, timeZone: 'Mars/Olympus' }] })).toThrow(/time zone/i)
  })
})
