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

/** Asks a supervisor whether they assure what a cohort needs of an applicant's school. */
export type AssuranceLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly applicantName: string
  readonly assures: string
  readonly deadlineAt: Instant
  readonly timeZone: TimeZone
  readonly isReminder: boolean
  readonly answerUrl: string
}

const words = {
  en: {
    subject: (who: string, isReminder: boolean) =>
      isReminder ? `Reminder: your answer about ${who}’s application` : `${who} names you as their supervisor`,
    heading: (who: string) => `${who} asks for your assurance`,
    what: (who: string, title: string) =>
      `${who} applies to ${title} and names you as their supervisor. The cohort asks that you assure this:`,
    until: (until: string) =>
      `Say yes or no by ${until}. You need no account; the link is yours alone, please don’t pass it on.`,
    button: 'Read and answer',
    because: 'You get this letter because someone named you as their supervisor. If that is wrong, answer no.',
  },
  es: {
    subject: (who: string, isReminder: boolean) =>
      isReminder ? `Recordatorio: su respuesta sobre la solicitud de ${who}` : `${who} le nombra como responsable`,
    heading: (who: string) => `${who} pide su compromiso`,
    what: (who: string, title: string) =>
      `${who} presenta una solicitud a ${title} y le nombra como responsable. El grupo pide que usted se comprometa a esto:`,
    until: (until: string) =>
      `Responda sí o no hasta el ${until}. No necesita una cuenta; el enlace es solo para usted, no lo comparta.`,
    button: 'Leer y responder',
    because: 'Recibe esta carta porque alguien le nombró como responsable. Si no es correcto, responda que no.',
  },
}

/** Asks a supervisor for their yes or no by a link of their own; the reminder says the same once more. */
export const assuranceLetter = (data: AssuranceLetterData, language: Language): Letter => {
  const say = words[language]
  const { applicantName, assures, isReminder } = data
  const until = say.until(momentWords(data.deadlineAt, data.timeZone, language))
  return composeLetter(
    {
      ...data,
      subject: say.subject(applicantName, isReminder),
      summary: until,
      heading: say.heading(applicantName),
      blocks: [
        paragraph(say.what(applicantName, data.offering.title)),
        quote(assures),
        paragraph(until),
        action(say.button, data.answerUrl),
      ],
      because: say.because,
    },
    language,
  )
}
