import type { Language } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** Tells a person who asked for a district's seat that they do not get it: a no, or no answer in time. */
export type SeatRequestEndedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly organizationName: string
  readonly how: 'declined' | 'expired'
  /** In the manager's words; empty where there are none. */
  readonly note: string
}

const words = {
  en: {
    subject: (title: string) => `Your request for a seat in ${title}`,
    heading: 'You have no seat by this request',
    declined: (title: string, organization: string) =>
      `${organization} can’t give you a seat in ${title}. The seat that was kept for you is free again.`,
    expired: (title: string, organization: string) =>
      `${organization} did not answer your request for a seat in ${title} in time. The seat that was kept for you is free again.`,
    note: (note: string) => `In their words: “${note}”`,
    next: 'Ask your seat manager for a seat by name, or register for the training yourself. Nothing was charged.',
    button: 'See the training',
    because: (organization: string) => `You get this letter because you asked ${organization} for a seat.`,
  },
  es: {
    subject: (title: string) => `Su solicitud de cupo en ${title}`,
    heading: 'Con esta solicitud no tiene cupo',
    declined: (title: string, organization: string) =>
      `${organization} no puede darle un cupo en ${title}. El cupo que se le guardaba vuelve a estar libre.`,
    expired: (title: string, organization: string) =>
      `${organization} no respondió a tiempo su solicitud de cupo en ${title}. El cupo que se le guardaba vuelve a estar libre.`,
    note: (note: string) => `En sus palabras: «${note}»`,
    next: 'Pida un cupo a su nombre a quien los administra, o inscríbase por su cuenta. No se cobró nada.',
    button: 'Ver la formación',
    because: (organization: string) => `Recibe esta carta porque pidió un cupo a ${organization}.`,
  },
}

/** Tells a person who asked for a district's seat that they do not get it: a no, or no answer in time. */
export const seatRequestEndedLetter = (data: SeatRequestEndedLetterData, language: Language): Letter => {
  const say = words[language]
  const { title, url } = data.offering
  const told = say[data.how](title, data.organizationName)
  return composeLetter(
    {
      ...data,
      subject: say.subject(title),
      summary: told,
      heading: say.heading,
      blocks: [
        paragraph(told),
        ...(data.note === '' ? [] : [paragraph(say.note(data.note))]),
        paragraph(say.next),
        action(say.button, url),
      ],
      because: say.because(data.organizationName),
    },
    language,
  )
}
