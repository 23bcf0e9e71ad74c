import type { Language } from '@inservice/domain/kernel'
import {
  composeLetter,
  letterSessions,
  link,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** Says that a person stands on the waiting list, where, and what happens next. */
export type WaitingListJoinedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  /** Place in line, the first is 1. */
  readonly position: number
  /** How many come together. */
  readonly seats: number
  /** How long an offered seat is kept for the person, in words. */
  readonly answerTime: string
  readonly leaveUrl: string
}

const words = {
  en: {
    subject: (title: string) => `You are on the waiting list for ${title}`,
    heading: 'You are on the waiting list',
    place: (title: string, position: number, seats: number) =>
      `${title} is full. You are number ${position} in line${seats > 1 ? `, for a party of ${seats} that comes together or not at all` : ''}.`,
    next: (wait: string) =>
      `When a seat frees up and it is your turn, we write to you at once. The seat is then kept for you for ${wait}; if you do not answer, it goes to the next person. Nothing is charged while you wait.`,
    leave: 'Leave the waiting list',
    because: 'You get this letter because you joined this waiting list.',
  },
  es: {
    subject: (title: string) => `Está en la lista de espera de ${title}`,
    heading: 'Está en la lista de espera',
    place: (title: string, position: number, seats: number) =>
      `Ya no quedan cupos en ${title}. Usted ocupa el lugar ${position} en la lista${seats > 1 ? `, con un grupo de ${seats} que asiste completo o no asiste` : ''}.`,
    next: (wait: string) =>
      `Cuando se libere un cupo y sea su turno, le escribiremos enseguida. Le guardaremos el cupo durante ${wait}; si no responde, pasará a la siguiente persona. No se cobra nada mientras espera.`,
    leave: 'Salir de la lista de espera',
    because: 'Recibe esta carta porque se apuntó a esta lista de espera.',
  },
}

/** Says that a person stands on the waiting list, where, and what happens next. */
export const waitingListJoinedLetter = (data: WaitingListJoinedLetterData, language: Language): Letter => {
  const say = words[language]
  const { title } = data.offering
  return composeLetter(
    {
      ...data,
      subject: say.subject(title),
      summary: say.place(title, data.position, data.seats),
      heading: say.heading,
      blocks: [
        paragraph(say.place(title, data.position, data.seats)),
        paragraph(say.next(data.answerTime)),
        ...letterSessions(data.offering, language),
        link(say.leave, data.leaveUrl),
      ],
      because: say.because,
    },
    language,
  )
}
