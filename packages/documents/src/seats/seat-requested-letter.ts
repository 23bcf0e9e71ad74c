import type { Instant, Language, TimeZone } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  facts,
  momentWords,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** Tells the seat manager that somebody asks for a seat by a claim link that waits for a yes. */
export type SeatRequestedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly organizationName: string
  readonly askerName: string
  readonly askerEmail: string
  readonly answerUntil: Instant
  readonly timeZone: TimeZone
  readonly freeSeats: number
  readonly boughtSeats: number
  readonly deskUrl: string
}

const words = {
  en: {
    subject: (name: string, title: string) => `${name} asks for a seat in ${title}`,
    heading: 'Someone asks for one of your seats',
    asked: (name: string, email: string, title: string) =>
      `${name} (${email}) used your claim link and asks for a seat in ${title}.`,
    until: (until: string) =>
      `A seat is kept until ${until}. Say yes or no by then; without an answer the seat is free again, and the person is told.`,
    organization: 'Organization',
    free: 'Free seats',
    of: (free: number, bought: number) => `${free} of ${bought}`,
    button: 'Answer the request',
    because: (organization: string) => `You get this letter because you manage seats for ${organization}.`,
  },
  es: {
    subject: (name: string, title: string) => `${name} pide un cupo en ${title}`,
    heading: 'Alguien pide uno de sus cupos',
    asked: (name: string, email: string, title: string) =>
      `${name} (${email}) usó su enlace y pide un cupo en ${title}.`,
    until: (until: string) =>
      `Se guarda un cupo hasta el ${until}. Responda antes; sin respuesta el cupo queda libre y se le avisa.`,
    organization: 'Organización',
    free: 'Cupos libres',
    of: (free: number, bought: number) => `${free} de ${bought}`,
    button: 'Responder la solicitud',
    because: (organization: string) => `Recibe esta carta porque administra los cupos de ${organization}.`,
  },
}

/** Tells the seat manager that somebody asks for a seat by a claim link that waits for a yes. */
export const seatRequestedLetter = (data: SeatRequestedLetterData, language: Language): Letter => {
  const say = words[language]
  const asked = say.asked(data.askerName, data.askerEmail, data.offering.title)
  return composeLetter(
    {
      ...data,
      subject: say.subject(data.askerName, data.offering.title),
      summary: asked,
      heading: say.heading,
      blocks: [
        paragraph(asked),
        paragraph(say.until(momentWords(data.answerUntil, data.timeZone, language))),
        facts([
          [say.organization, data.organizationName],
          [say.free, say.of(data.freeSeats, data.boughtSeats)],
        ]),
        action(say.button, data.deskUrl),
      ],
      because: say.because(data.organizationName),
    },
    language,
  )
}
