import type { Language } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  facts,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** Tells the seat manager that somebody took a seat by the claim link. */
export type SeatClaimedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly organizationName: string
  readonly claimantName: string
  readonly claimantEmail: string
  readonly freeSeats: number
  readonly boughtSeats: number
  readonly deskUrl: string
}

const words = {
  en: {
    subject: (name: string, title: string) => `${name} took a seat in ${title}`,
    heading: 'A seat was taken by your claim link',
    taken: (name: string, email: string, title: string) => `${name} (${email}) took one of your seats in ${title}.`,
    organization: 'Organization',
    free: 'Free seats',
    of: (free: number, bought: number) => `${free} of ${bought}`,
    button: 'Open the seat desk',
    because: (organization: string) => `You get this letter because you manage seats for ${organization}.`,
  },
  es: {
    subject: (name: string, title: string) => `${name} tomó un cupo en ${title}`,
    heading: 'Alguien tomó un cupo con su enlace',
    taken: (name: string, email: string, title: string) => `${name} (${email}) tomó uno de sus cupos en ${title}.`,
    organization: 'Organización',
    free: 'Cupos libres',
    of: (free: number, bought: number) => `${free} de ${bought}`,
    button: 'Abrir la mesa de cupos',
    because: (organization: string) => `Recibe esta carta porque administra los cupos de ${organization}.`,
  },
}

/** Tells the seat manager that somebody took a seat by the claim link. */
export const seatClaimedLetter = (data: SeatClaimedLetterData, language: Language): Letter => {
  const say = words[language]
  const taken = say.taken(data.claimantName, data.claimantEmail, data.offering.title)
  return composeLetter(
    {
      ...data,
      subject: say.subject(data.claimantName, data.offering.title),
      summary: taken,
      heading: say.heading,
      blocks: [
        paragraph(taken),
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
