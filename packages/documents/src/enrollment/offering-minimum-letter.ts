import type { Language } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  letterSessions,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

export type OfferingRunsLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly learningUrl: string
}

export type OfferingUndecidedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly needed: number
  readonly registered: number
  readonly decideUrl: string
}

const runs = {
  en: {
    subject: (title: string) => `It takes place: ${title}`,
    heading: (title: string) => `${title} takes place`,
    text: (title: string) => `${title} was tentative until now. It is confirmed: it takes place as planned.`,
    next: 'You do not need to do anything. Your registration stands.',
    button: 'See my learning',
    because: 'You get this letter because you are registered for this training.',
  },
  es: {
    subject: (title: string) => `Se realiza: ${title}`,
    heading: (title: string) => `${title} se realiza`,
    text: (title: string) => `${title} era tentativa hasta ahora. Ya está confirmada: se realiza según lo previsto.`,
    next: 'No tiene que hacer nada. Su inscripción sigue en pie.',
    button: 'Ver mi formación',
    because: 'Recibe esta carta porque está inscrito en esta formación.',
  },
} as const

const undecided = {
  en: {
    subject: (title: string) => `Decide today: does ${title} take place?`,
    heading: 'Does it take place?',
    text: (title: string, registered: number, needed: number) =>
      `${title} was to be decided today. It needs ${needed} people and has ${registered}.`,
    next: 'Confirm it with the people it has, or cancel it. Until you decide, it stays tentative; nothing happens by itself.',
    button: 'Decide',
    because: 'You get this letter because you decide about trainings of this provider.',
  },
  es: {
    subject: (title: string) => `Decida hoy: ¿se realiza ${title}?`,
    heading: '¿Se realiza?',
    text: (title: string, registered: number, needed: number) =>
      `Hoy se decide sobre ${title}. Necesita ${needed} personas y tiene ${registered}.`,
    next: 'Confírmela con las personas que tiene o cancélela. Mientras no decida, sigue siendo tentativa; nada ocurre por sí solo.',
    button: 'Decidir',
    because: 'Recibe esta carta porque decide sobre las formaciones de este proveedor.',
  },
} as const

/** Tells everyone registered that a tentative training takes place, with its sessions. */
export const offeringRunsLetter = (data: OfferingRunsLetterData, language: Language): Letter => {
  const say = runs[language]
  const { title } = data.offering
  return composeLetter(
    {
      ...data,
      subject: say.subject(title),
      summary: say.text(title),
      heading: say.heading(title),
      blocks: [
        paragraph(say.text(title)),
        paragraph(say.next),
        ...letterSessions(data.offering, language),
        action(say.button, data.learningUrl),
      ],
      because: say.because,
    },
    language,
  )
}

/** Asks staff on the day to decide: how many people there are, and that nothing is canceled of itself. */
export const offeringUndecidedLetter = (data: OfferingUndecidedLetterData, language: Language): Letter => {
  const say = undecided[language]
  const text = say.text(data.offering.title, data.registered, data.needed)
  return composeLetter(
    {
      ...data,
      subject: say.subject(data.offering.title),
      summary: text,
      heading: say.heading,
      blocks: [paragraph(text), paragraph(say.next), action(say.button, data.decideUrl)],
      because: say.because,
    },
    language,
  )
}
