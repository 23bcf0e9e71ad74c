import type { Language } from '@inservice/domain/kernel'
import {
  composeLetter,
  link,
  paragraph,
  quote,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** A trainer’s message to a roster: replies go to the trainer. */
export type RosterMessageLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly fromName: string
  readonly replyTo: string
  readonly subject: string
  /** Plain text; an empty line parts paragraphs. */
  readonly body: string
}

const words = {
  en: {
    from: (name: string, title: string) => `${name} writes to everyone registered for ${title}:`,
    answer: (name: string) => `Your answer goes to ${name}.`,
    see: 'See the offering',
    because: (title: string) => `You get this letter because you are registered for ${title}.`,
  },
  es: {
    from: (name: string, title: string) => `${name} escribe a quienes están en la lista de ${title}:`,
    answer: (name: string) => `Su respuesta le llega a ${name}.`,
    see: 'Ver la formación',
    because: (title: string) => `Recibe esta carta porque tiene una inscripción en ${title}.`,
  },
}

/** A trainer’s message to a roster: replies go to the trainer. */
export const rosterMessageLetter = (data: RosterMessageLetterData, language: Language): Letter => {
  const say = words[language]
  const { title, url } = data.offering
  return composeLetter(
    {
      ...data,
      summary: say.from(data.fromName, title),
      heading: data.subject,
      blocks: [
        paragraph(say.from(data.fromName, title)),
        quote(data.body),
        paragraph(say.answer(data.fromName)),
        link(say.see, url),
      ],
      because: say.because(title),
    },
    language,
  )
}
