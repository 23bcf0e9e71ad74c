import type { Language } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  items,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** Says why a claim waits, and what the person can do. */
export type ClaimNeedsAttentionLetterData = LetterFrame & {
  readonly offering: LetterOffering
  /** What stands in the way and what to do, in the reader's language. */
  readonly reasons: readonly string[]
  readonly claimUrl: string
}

const words = {
  en: {
    subject: (title: string) => `Your clock hours for ${title} need one more step`,
    heading: 'Your clock hours need one more step',
    told: (title: string) => `Your claim for ${title} is kept, and waits for this:`,
    button: 'Open my claim',
    because: 'You get this letter because you claimed clock hours.',
  },
  es: {
    subject: (title: string) => `Falta un paso para sus horas de reloj de ${title}`,
    heading: 'Falta un paso para sus horas de reloj',
    told: (title: string) => `Su solicitud por ${title} está guardada y espera lo siguiente:`,
    button: 'Abrir mi solicitud',
    because: 'Recibe esta carta porque solicitó horas de reloj acreditadas.',
  },
}

/** Says why a claim waits, and what the person can do. */
export const claimNeedsAttentionLetter = (data: ClaimNeedsAttentionLetterData, language: Language): Letter => {
  const say = words[language]
  const { title } = data.offering
  return composeLetter(
    {
      ...data,
      subject: say.subject(title),
      summary: data.reasons[0] ?? say.told(title),
      heading: say.heading,
      blocks: [paragraph(say.told(title)), items(data.reasons), action(say.button, data.claimUrl)],
      because: say.because,
    },
    language,
  )
}
