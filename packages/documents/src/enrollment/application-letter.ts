import type { Instant, Language, TimeZone } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  momentWords,
  paragraph,
  quote,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'
import { applicationWords, type ApplicationNews } from './application-words.ts'

/** How an application to a cohort stands, to its applicant. */
export type ApplicationLetterData = LetterFrame & {
  readonly news: ApplicationNews
  readonly offering: LetterOffering
  /** In the words of staff, or of the supervisor; empty where nothing was said. */
  readonly reason: string
  readonly supervisorName: string
  /** Until when the seat is kept; only for who is accepted. */
  readonly confirmBy: Instant | null
  readonly isFree: boolean
  readonly timeZone: TimeZone
  readonly applicationUrl: string
}

/** Tells an applicant what became of their application, or what their supervisor said, and what to do next. */
export const applicationLetter = (data: ApplicationLetterData, language: Language): Letter => {
  const say = applicationWords[language]
  const { title } = data.offering
  const until = data.confirmBy === null ? '' : momentWords(data.confirmBy, data.timeZone, language)
  const words = say[data.news]({ title, until, supervisor: data.supervisorName, isFree: data.isFree })
  return composeLetter(
    {
      ...data,
      subject: words.subject,
      summary: words.text,
      heading: words.heading,
      blocks: [
        paragraph(words.text),
        ...(data.reason === '' ? [] : [paragraph(say.reason), quote(data.reason)]),
        ...(words.next === '' ? [] : [paragraph(words.next)]),
        action(words.button, data.applicationUrl),
      ],
      because: say.because,
    },
    language,
  )
}
