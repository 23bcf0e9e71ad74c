import { refundWords } from './refund-words.ts'
import type { LetterRefund } from './refund-words.ts'
import type { Language } from '@inservice/domain/kernel'
import {
  composeLetter,
  letterSessions,
  link,
  paragraph,
  quote,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** Why someone is told: registered, by a district's seat, on the waiting list, teaching, or managing a district's seats or pack. */
export type CanceledReader = 'registered' | 'district-seat' | 'waiting' | 'trainer' | 'seat-manager' | 'pack-manager'

/** Tells everyone whom it concerns that the provider canceled an offering: everything goes back. */
export type OfferingCanceledLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly reader: CanceledReader
  /** The provider's own words. */
  readonly reason?: string | null
  /** Each way by which money goes back; none where nothing was paid. */
  readonly refunds: readonly LetterRefund[]
  /** For a seat manager: how many seats end, and where the block is. */
  readonly seats?: number
  readonly blockUrl?: string | null
  readonly catalogUrl: string
}

type Say = {
  readonly subject: (title: string) => string
  readonly heading: (title: string) => string
  readonly told: (title: string, provider: string) => string
  readonly money: Readonly<Record<CanceledReader, ((seats: number) => string) | null>>
  readonly catalog: string
  readonly block: string
  readonly because: Readonly<Record<CanceledReader, string>>
}

const words: Readonly<Record<Language, Say>> = {
  en: {
    subject: (title) => `Canceled by the provider: ${title}`,
    heading: (title) => `${title} will not take place`,
    told: (title, provider) => `${provider} had to cancel ${title}. We are sorry. You do not need to do anything.`,
    money: {
      registered: null,
      'district-seat': () => 'Your district had a seat for you, and gets it back.',
      waiting: () => 'Your place on the waiting list has ended. Nothing was charged.',
      trainer: () => 'Everyone who was registered or waiting is told, and gets everything back.',
      'seat-manager': (seats) =>
        `${seats === 1 ? 'Your one seat ends' : `Your ${seats} seats end`}, links to claim them no longer work, and everyone who had one is told.`,
      'pack-manager': (seats) =>
        `${seats === 1 ? 'The seat of your pack that was used in it is free again' : `The ${seats} seats of your pack that were used in it are free again`}, for another training of the program. Everyone who had one is told.`,
    },
    catalog: 'Find another training',
    block: 'See the statement of your seats',
    because: {
      registered: 'You get this letter because you were registered.',
      'district-seat': 'You get this letter because your district had a seat for you.',
      waiting: 'You get this letter because you were on the waiting list.',
      trainer: 'You get this letter because you were to teach this training.',
      'seat-manager': 'You get this letter because you manage your district’s seats.',
      'pack-manager': 'You get this letter because you manage your district’s seats.',
    },
  },
  es: {
    subject: (title) => `Cancelada por el organizador: ${title}`,
    heading: (title) => `${title} no se realizará`,
    told: (title, provider) => `${provider} tuvo que cancelar ${title}. Lo sentimos. Usted no tiene que hacer nada.`,
    money: {
      registered: null,
      'district-seat': () => 'Su distrito tenía un cupo para usted y lo recupera.',
      waiting: () => 'Su lugar en la lista de espera terminó. No se cobró nada.',
      trainer: () => 'Avisamos a todas las personas inscritas o en espera, y se les devuelve todo.',
      'seat-manager': (seats) =>
        `${seats === 1 ? 'Su cupo termina' : `Sus ${seats} cupos terminan`}, los enlaces para tomarlos ya no funcionan y avisamos a quienes tenían uno.`,
      'pack-manager': (seats) =>
        `${seats === 1 ? 'El cupo de su paquete usado en ella está libre de nuevo' : `Los ${seats} cupos de su paquete usados en ella están libres de nuevo`}, para otra formación del programa. Avisamos a quienes tenían uno.`,
    },
    catalog: 'Buscar otra formación',
    block: 'Ver el estado de sus cupos',
    because: {
      registered: 'Recibe esta carta porque tenía una inscripción.',
      'district-seat': 'Recibe esta carta porque su distrito tenía un cupo para usted.',
      waiting: 'Recibe esta carta porque estaba en la lista de espera.',
      trainer: 'Recibe esta carta porque iba a impartir esta formación.',
      'seat-manager': 'Recibe esta carta porque administra los cupos de su distrito.',
      'pack-manager': 'Recibe esta carta porque administra los cupos de su distrito.',
    },
  },
}

const moneyWords = (data: OfferingCanceledLetterData, language: Language): readonly string[] => {
  const { reader, refunds, seats = 0 } = data
  const own = words[language].money[reader]
  const back = refunds.flatMap((refund) => refundWords(refund, language))
  if (own === null) return back.length > 0 ? back : refundWords(null, language)
  return [own(seats), ...back]
}

/** Tells everyone whom it concerns that the provider canceled an offering, why, and what goes back to them. */
export const offeringCanceledLetter = (data: OfferingCanceledLetterData, language: Language): Letter => {
  const say = words[language]
  const { title, providerName } = data.offering
  const told = say.told(title, providerName ?? data.sender.name)
  return composeLetter(
    {
      ...data,
      subject: say.subject(title),
      summary: told,
      heading: say.heading(title),
      blocks: [
        paragraph(told),
        ...(data.reason ? [quote(data.reason)] : []),
        ...moneyWords(data, language).map(paragraph),
        ...letterSessions(data.offering, language, 'canceled'),
        ...(data.blockUrl ? [link(say.block, data.blockUrl)] : []),
        ...(data.reader === 'trainer' || data.blockUrl ? [] : [link(say.catalog, data.catalogUrl)]),
      ],
      because: say.because[data.reader],
    },
    language,
  )
}
