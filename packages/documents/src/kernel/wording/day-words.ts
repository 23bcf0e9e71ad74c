import {
  dateIn,
  timeIn,
  type Instant,
  type Language,
  type PlainDate,
  type PlainTime,
  type TimeZone,
} from '@inservice/domain/kernel'

const locale = { en: 'en-US', es: 'es-US' } as const
const formats = new Map<string, Intl.DateTimeFormat>()

const format = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language}${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale[language], { ...options, timeZone: 'UTC' })
  formats.set(key, known)
  return known
}
const noon = (day: PlainDate) => new Date(`${day}T12:00:00.000Z`)

/** A day as it stands on a paper: “March 10, 2026”, “10 de marzo de 2026”. */
export const dayWords = (day: PlainDate, language: Language): string =>
  format(language, { year: 'numeric', month: 'long', day: 'numeric' }).format(noon(day))

/** A day with its weekday: “Tuesday, March 10, 2026”, “martes, 10 de marzo de 2026”. */
export const weekdayWords = (day: PlainDate, language: Language): string =>
  format(language, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }).format(noon(day))

/** A day for a narrow column: “03/10/2026” in both languages, as schools in the United States write it. */
export const dayFigure = (day: PlainDate): string => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`

const halves = { en: ['AM', 'PM'], es: ['a.m.', 'p.m.'] } as const

/** A time of day as the pages write it: “8:30 AM”, “8:30 a.m.”. */
export const timeWords = (time: PlainTime, language: Language): string => {
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3, 5)} ${halves[language][hour < 12 ? 0 : 1]}`
}

/** What the zone is called at that moment: “Pacific Daylight Time”, “hora de verano del Pacífico”. */
export const zoneWords = (at: Instant, zone: TimeZone, language: Language): string => {
  const parts = new Intl.DateTimeFormat(locale[language], {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(new Date(at))
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** From when to when, on the clock of the place: “8:30 AM – 3:30 PM”; another day's end is named. */
export const timeSpanWords = (
  session: { startsAt: Instant; endsAt: Instant; timeZone: TimeZone },
  language: Language,
): string => {
  const { startsAt, endsAt, timeZone } = session
  const lastDay = dateIn(endsAt, timeZone)
  const until = timeWords(timeIn(endsAt, timeZone), language)
  const sameDay = lastDay === dateIn(startsAt, timeZone)
  return `${timeWords(timeIn(startsAt, timeZone), language)} – ${sameDay ? until : `${dayWords(lastDay, language)}, ${until}`}`
}

/** A moment in a sentence, at a place: “Thursday, March 12, 2026, 5:00 PM (Pacific Time)”. */
export const momentWords = (at: Instant, zone: TimeZone, language: Language): string =>
  `${weekdayWords(dateIn(at, zone), language)}, ${timeWords(timeIn(at, zone), language)} (${zoneWords(at, zone, language)})`

/** The days that an offering spans: one day, or “March 10, 2026 – April 14, 2026”. */
export const daySpanWords = (from: PlainDate, to: PlainDate, language: Language): string =>
  from === to ? dayWords(from, language) : `${dayWords(from, language)} – ${dayWords(to, language)}`
