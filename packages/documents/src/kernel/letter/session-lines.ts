import { dateIn, type Language } from '@inservice/domain/kernel'
import type { PaperSession } from '../paper.ts'
import { timeSpanWords, weekdayWords, zoneWords } from '../wording/day-words.ts'
import { letterWords } from './letter-words.ts'

export type SessionLines = {
  readonly day: string
  readonly time: string
  readonly where: readonly string[]
  readonly meetingUrl: string | null
}

/** A session as a letter lists it: its day, its time on the clock of the place, and where. */
export const sessionLines = (session: PaperSession, language: Language): SessionLines => {
  const { startsAt, timeZone, title, place, address, meetingUrl } = session
  // What a trainer typed as a meeting link may be no web address: then it is words, not a link.
  const link = meetingUrl != null && /^https?:\/\//.test(meetingUrl) ? meetingUrl : null
  const where = [place, address, link === null ? meetingUrl : null]
    .filter((part) => part != null && part !== '')
    .join(', ')
  const whereOrOnline = where === '' && link !== null ? letterWords(language).online : where
  const day = weekdayWords(dateIn(startsAt, timeZone), language)
  return {
    day: day.charAt(0).toUpperCase() + day.slice(1),
    time: `${timeSpanWords(session, language)} (${zoneWords(startsAt, timeZone, language)})`,
    where: [title ?? '', whereOrOnline].filter((line) => line !== ''),
    meetingUrl: link,
  }
}
