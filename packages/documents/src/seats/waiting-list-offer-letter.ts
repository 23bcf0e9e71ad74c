import type { Cents, Instant, Language, TimeZone } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  letterSessions,
  link,
  momentWords,
  moneyWords,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** Offers a freed seat to the first in line, until a deadline. */
export type WaitingListOfferLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly priceCents: Cents
  /** How many seats: a whole party's where more than one. */
  readonly seats: number
  /** Who put the reader on the list as one of a party, where someone did. */
  readonly askedBy: string | null
  readonly deadlineAt: Instant
  readonly timeZone: TimeZone
  readonly acceptUrl: string
  readonly declineUrl?: string | null
}

const words = {
  en: {
    subject: (title: string, until: string) => `A seat for you in ${title}, until ${until}`,
    heading: 'A seat is free for you',
    free: (title: string, seats: number, by: string | null) => {
      if (by !== null) return `${by} has taken seats in ${title} for your party. One of them is yours.`
      return seats > 1
        ? `${seats} seats in ${title} are free, one for each of your party. Take them for everyone with one click; then each of you registers.`
        : `A seat in ${title} is free, and you are first in line.`
    },
    until: (until: string) =>
      `We keep it for you until ${until}. After that it goes to the next person; you may join the list again at its end.`,
    price: (sum: string) => `It costs ${sum}. Nothing is charged before you accept and check out.`,
    noPrice: 'It costs nothing.',
    button: 'Take the seat',
    decline: 'No, thank you: give it to the next person',
    because: 'You get this letter because you are on this waiting list.',
  },
  es: {
    subject: (title: string, until: string) => `Hay un cupo para usted en ${title}, hasta el ${until}`,
    heading: 'Hay un cupo para usted',
    free: (title: string, seats: number, by: string | null) => {
      if (by !== null) return `${by} tomó cupos en ${title} para su grupo. Uno es para usted.`
      return seats > 1
        ? `Se liberaron ${seats} cupos en ${title}, uno para cada persona de su grupo. Tómelos para todos con un clic; después cada persona se inscribe.`
        : `Se liberó un cupo en ${title} y es su turno.`
    },
    until: (until: string) =>
      `Se lo guardamos hasta el ${until}. Después pasará a la siguiente persona; puede volver a apuntarse al final de la lista.`,
    price: (sum: string) => `Cuesta ${sum}. No se cobra nada hasta que usted acepte y pague.`,
    noPrice: 'No cuesta nada.',
    button: 'Tomar el cupo',
    decline: 'No, gracias: que pase a la siguiente persona',
    because: 'Recibe esta carta porque está en esta lista de espera.',
  },
}

/** Offers a freed seat to the first in line, until a deadline. */
export const waitingListOfferLetter = (data: WaitingListOfferLetterData, language: Language): Letter => {
  const say = words[language]
  const { title } = data.offering
  const until = momentWords(data.deadlineAt, data.timeZone, language)
  return composeLetter(
    {
      ...data,
      subject: say.subject(title, until),
      summary: say.until(until),
      heading: say.heading,
      blocks: [
        paragraph(say.free(title, data.seats, data.askedBy)),
        paragraph(say.until(until)),
        paragraph(data.priceCents === 0 ? say.noPrice : say.price(moneyWords(data.priceCents))),
        action(say.button, data.acceptUrl),
        ...(data.declineUrl ? [link(say.decline, data.declineUrl)] : []),
        ...letterSessions(data.offering, language),
      ],
      because: say.because,
    },
    language,
  )
}
