import type { Instant, Language, TimeZone } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  letterSessions,
  link,
  momentWords,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** Tells the old holder, or the new one, that a seat changed hands. */
export type SeatSwappedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly organizationName: string
  readonly managerName?: string | null
  /** Whether the reader gave the seat up or holds it now. */
  readonly reader: 'old-holder' | 'new-holder'
  /** For the new holder: where to confirm, and until when the seat is kept. */
  readonly acceptUrl?: string | null
  readonly acceptBy?: Instant | null
  readonly timeZone: TimeZone
}

const words = {
  en: {
    oldSubject: (title: string) => `Your seat in ${title} went to a colleague`,
    oldHeading: 'Your seat went to a colleague',
    old: (title: string, who: string) =>
      `${who} has given your seat in ${title} to a colleague. You are no longer registered, and you owe nothing.`,
    oldNext: 'If this is not what you expected, ask your seat manager. To come all the same, register yourself:',
    see: 'See the offering',
    newSubject: (title: string) => `A seat in ${title} is yours now`,
    newHeading: 'A seat is yours now',
    new: (title: string, who: string, organization: string) =>
      `${who} has passed a seat in ${title} to you. ${organization} has paid for it; you pay nothing.`,
    until: (until: string) => `Please accept it by ${until}.`,
    button: 'Accept the seat',
    because: (organization: string) => `You get this letter because ${organization} changed who holds this seat.`,
  },
  es: {
    oldSubject: (title: string) => `Su cupo en ${title} pasó a un colega`,
    oldHeading: 'Su cupo pasó a un colega',
    old: (title: string, who: string) =>
      `${who} pasó su cupo en ${title} a un colega. Usted ya no está en la lista y no debe nada.`,
    oldNext:
      'Si no lo esperaba, pregunte a la persona encargada de los cupos. Si quiere asistir de todos modos, inscríbase por su cuenta:',
    see: 'Ver la formación',
    newSubject: (title: string) => `Ahora tiene un cupo en ${title}`,
    newHeading: 'Ahora el cupo es suyo',
    new: (title: string, who: string, organization: string) =>
      `${who} le pasó un cupo en ${title}. Lo pagó ${organization}; usted no paga nada.`,
    until: (until: string) => `Por favor acéptelo antes del ${until}.`,
    button: 'Aceptar el cupo',
    because: (organization: string) => `Recibe esta carta porque ${organization} cambió quién tiene este cupo.`,
  },
}

const oldHolderLetter = (data: SeatSwappedLetterData, language: Language): Letter => {
  const say = words[language]
  const { title, url } = data.offering
  const told = say.old(title, data.managerName ?? data.organizationName)
  return composeLetter(
    {
      ...data,
      subject: say.oldSubject(title),
      summary: told,
      heading: say.oldHeading,
      blocks: [paragraph(told), paragraph(say.oldNext), link(say.see, url)],
      because: say.because(data.organizationName),
    },
    language,
  )
}

const newHolderLetter = (data: SeatSwappedLetterData, language: Language): Letter => {
  const say = words[language]
  const { title } = data.offering
  const told = say.new(title, data.managerName ?? data.organizationName, data.organizationName)
  const until = data.acceptBy ? [paragraph(say.until(momentWords(data.acceptBy, data.timeZone, language)))] : []
  return composeLetter(
    {
      ...data,
      subject: say.newSubject(title),
      summary: told,
      heading: say.newHeading,
      blocks: [
        paragraph(told),
        ...until,
        ...(data.acceptUrl ? [action(say.button, data.acceptUrl)] : []),
        ...letterSessions(data.offering, language),
      ],
      because: say.because(data.organizationName),
    },
    language,
  )
}

/** Tells the old holder, or the new one, that a seat changed hands. */
export const seatSwappedLetter = (data: SeatSwappedLetterData, language: Language): Letter => {
  return data.reader === 'old-holder' ? oldHolderLetter(data, language) : newHolderLetter(data, language)
}
