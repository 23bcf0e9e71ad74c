import { refundWords } from './refund-words.ts'
import type { LetterRefund } from './refund-words.ts'
import type { Language } from '@inservice/domain/kernel'
import { composeLetter, link, paragraph, type Letter, type LetterFrame, type LetterOffering } from '../kernel/index.ts'

/** Confirms that one has withdrawn, or that a registration is canceled, and what goes back. */
export type RegistrationCanceledLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly canceledBy: 'reader' | 'provider' | 'organization'
  /** What goes back; null where nothing was paid. */
  readonly refund: LetterRefund | null
  readonly catalogUrl: string
}

const words = {
  en: {
    subject: {
      reader: (title: string) => `You have withdrawn: ${title}`,
      other: (title: string) => `Canceled: your registration for ${title}`,
    },
    heading: { reader: 'You have withdrawn', other: 'Your registration is canceled' },
    by: {
      reader: (title: string) => `You have withdrawn from ${title}. The seat is free again.`,
      provider: (title: string, name: string) => `${name} canceled your registration for ${title}.`,
      organization: (title: string) => `Your organization canceled your registration for ${title}.`,
    },
    calendar: 'Take the sessions out of your calendar if they are still there.',
    catalog: 'Find another training',
    because: 'You get this letter because you were registered.',
  },
  es: {
    subject: {
      reader: (title: string) => `Se retiró: ${title}`,
      other: (title: string) => `Cancelada: su inscripción en ${title}`,
    },
    heading: { reader: 'Se ha retirado', other: 'Su inscripción está cancelada' },
    by: {
      reader: (title: string) => `Usted se retiró de ${title}. El cupo queda libre.`,
      provider: (title: string, name: string) => `${name} canceló su inscripción en ${title}.`,
      organization: (title: string) => `Su organización canceló su inscripción en ${title}.`,
    },
    calendar: 'Si las sesiones siguen en su calendario, puede quitarlas.',
    catalog: 'Buscar otra formación',
    because: 'Recibe esta carta porque tenía una inscripción.',
  },
}

/** Confirms that one has withdrawn, or that a registration is canceled, and what goes back. */
export const registrationCanceledLetter = (data: RegistrationCanceledLetterData, language: Language): Letter => {
  const say = words[language]
  const by = data.canceledBy === 'reader' ? 'reader' : 'other'
  const told = say.by[data.canceledBy](data.offering.title, data.offering.providerName ?? data.sender.name)
  return composeLetter(
    {
      ...data,
      subject: say.subject[by](data.offering.title),
      summary: told,
      heading: say.heading[by],
      blocks: [
        paragraph(told),
        ...refundWords(data.refund, language).map(paragraph),
        paragraph(say.calendar),
        link(say.catalog, data.catalogUrl),
      ],
      because: say.because,
    },
    language,
  )
}
