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

/** Tells everyone enrolled that the provider canceled an offering: everything goes back. */
export type OfferingCanceledLetterData = LetterFrame & {
  readonly offering: LetterOffering
  /** The provider's own words, in the reader's language where there are any. */
  readonly reason?: string | null
  readonly refund: LetterRefund | null
  readonly catalogUrl: string
}

const words = {
  en: {
    subject: (title: string) => `Canceled by the provider: ${title}`,
    heading: (title: string) => `${title} will not take place`,
    told: (title: string, provider: string) =>
      `${provider} had to cancel ${title}. We are sorry. You do not need to do anything.`,
    catalog: 'Find another training',
    because: 'You get this letter because you were registered.',
  },
  es: {
    subject: (title: string) => `Cancelada por el organizador: ${title}`,
    heading: (title: string) => `${title} no se realizará`,
    told: (title: string, provider: string) =>
      `${provider} tuvo que cancelar ${title}. Lo sentimos. Usted no tiene que hacer nada.`,
    catalog: 'Buscar otra formación',
    because: 'Recibe esta carta porque tenía una inscripción.',
  },
}

/** Tells everyone enrolled that the provider canceled an offering: everything goes back. */
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
        ...refundWords(data.refund, language).map(paragraph),
        ...letterSessions(data.offering, language, 'canceled'),
        link(say.catalog, data.catalogUrl),
      ],
      because: say.because,
    },
    language,
  )
}
