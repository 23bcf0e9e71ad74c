import { CalendarDate, Time } from '@internationalized/date'

const day = /^(\d{4})-(\d{2})-(\d{2})$/
const clock = /^(\d{2}):(\d{2})/

type Maybe<T> = T | null | undefined

/** '2026-03-10' as a calendar day; null for an empty or unreadable text, undefined stays (uncontrolled). */
export const readDay = (text: Maybe<string>): Maybe<CalendarDate> => {
  if (text === undefined) return undefined
  const parts = day.exec(text ?? '')
  if (parts === null) return null
  return new CalendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** '08:30' as a time of day; null for an empty or unreadable text, undefined stays (uncontrolled). */
export const readClock = (text: Maybe<string>): Maybe<Time> => {
  if (text === undefined) return undefined
  const parts = clock.exec(text ?? '')
  if (parts === null) return null
  return new Time(Number(parts[1]), Number(parts[2]))
}

/** A time of day as 'HH:MM'. */
export const writeClock = (time: { hour: number; minute: number }): string =>
  `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`
