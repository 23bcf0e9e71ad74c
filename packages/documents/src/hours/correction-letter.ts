import type { Language, Minutes, PlainDate } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  dayWords,
  facts,
  hoursWords,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** Says that an award was corrected: before, after, who, when and why. */
export type CorrectionLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly beforeMinutes: Minutes
  readonly afterMinutes: Minutes
  readonly reason: string
  readonly correctedBy: string
  readonly correctedOn: PlainDate
  readonly workingUrl: string
}

const words = {
  en: {
    subject: (title: string) => `Your clock hours for ${title} were corrected`,
    heading: 'Your clock hours were corrected',
    told: (title: string) => `The record of ${title} was corrected. The earlier figure stays in its history.`,
    before: 'Before',
    after: 'Now',
    why: 'Why',
    who: 'Corrected by',
    when: 'On',
    button: 'See how it is counted now',
    wrong: 'If you see it differently, answer from that page: a person reads it.',
    because: 'You get this letter because your clock hours changed.',
  },
  es: {
    subject: (title: string) => `Se corrigieron sus horas de reloj de ${title}`,
    heading: 'Se corrigieron sus horas de reloj',
    told: (title: string) => `Se corrigió el registro de ${title}. La cifra anterior queda en su historia.`,
    before: 'Antes',
    after: 'Ahora',
    why: 'Motivo',
    who: 'Corrigió',
    when: 'Fecha',
    button: 'Ver cómo se cuenta ahora',
    wrong: 'Si no está de acuerdo, responda desde esa página: la lee una persona.',
    because: 'Recibe esta carta porque cambiaron sus horas de reloj acreditadas.',
  },
}

/** Says that an award was corrected: before, after, who, when and why. */
export const correctionLetter = (data: CorrectionLetterData, language: Language): Letter => {
  const say = words[language]
  const { title } = data.offering
  return composeLetter(
    {
      ...data,
      subject: say.subject(title),
      summary: say.told(title),
      heading: say.heading,
      blocks: [
        paragraph(say.told(title)),
        facts([
          [say.before, hoursWords(data.beforeMinutes, language)],
          [say.after, hoursWords(data.afterMinutes, language)],
          [say.why, data.reason],
          [say.who, data.correctedBy],
          [say.when, dayWords(data.correctedOn, language)],
        ]),
        action(say.button, data.workingUrl),
        paragraph(say.wrong),
      ],
      because: say.because,
    },
    language,
  )
}
