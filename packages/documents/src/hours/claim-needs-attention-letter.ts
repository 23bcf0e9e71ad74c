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

/** Says why a claim waits or was declined, and what the person can do. */
export type ClaimNeedsAttentionLetterData = LetterFrame & {
  readonly offering: LetterOffering
  /** What stands in the way and what to do, in the reader's language. */
  readonly reasons: readonly string[]
  readonly claimUrl: string
  /** Whether the registrar has declined it; else it waits for the person. */
  readonly isDeclined?: boolean
}

const words = {
  en: {
    subject: (title: string) => `Your clock hours for ${title} need one more step`,
    heading: 'Your clock hours need one more step',
    told: (title: string) => `Your claim for ${title} is kept, and waits for this:`,
    declinedSubject: (title: string) => `About your clock hours for ${title}`,
    declinedHeading: 'Your claim was declined',
    declined: (title: string) =>
      `The registrar has looked at your claim for ${title} and could not award the hours. This is why:`,
    next: 'If you see it differently, or have something that shows that you were there, answer this letter: it goes to the registrar, who can open the claim again.',
    button: 'Open my claim',
    because: 'You get this letter because you claimed clock hours.',
  },
  es: {
    subject: (title: string) => `Falta un paso para sus horas de reloj de ${title}`,
    heading: 'Falta un paso para sus horas de reloj',
    told: (title: string) => `Su solicitud por ${title} está guardada y espera lo siguiente:`,
    declinedSubject: (title: string) => `Sobre sus horas de reloj de ${title}`,
    declinedHeading: 'No se aceptó su solicitud',
    declined: (title: string) =>
      `La oficina de registro revisó su solicitud por ${title} y no pudo acreditar las horas. El motivo:`,
    next: 'Si no está de acuerdo, o tiene algo que muestre que asistió, responda a esta carta: llega a la oficina de registro, que puede reabrir la solicitud.',
    button: 'Abrir mi solicitud',
    because: 'Recibe esta carta porque solicitó horas de reloj acreditadas.',
  },
}

/** Says why a claim waits or was declined, and what the person can do. */
export const claimNeedsAttentionLetter = (data: ClaimNeedsAttentionLetterData, language: Language): Letter => {
  const say = words[language]
  const { title } = data.offering
  const told = data.isDeclined ? say.declined(title) : say.told(title)
  return composeLetter(
    {
      ...data,
      subject: data.isDeclined ? say.declinedSubject(title) : say.subject(title),
      summary: data.reasons[0] ?? told,
      heading: data.isDeclined ? say.declinedHeading : say.heading,
      blocks: [
        paragraph(told),
        items(data.reasons),
        ...(data.isDeclined ? [paragraph(say.next)] : []),
        action(say.button, data.claimUrl),
      ],
      because: say.because,
    },
    language,
  )
}
