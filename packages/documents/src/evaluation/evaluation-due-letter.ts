import type { Language, Minutes, PlainDate } from '@inservice/domain/kernel'
import {
  action,
  clockHoursWords,
  composeLetter,
  dayWords,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** Asks for the evaluation of an offering that has ended. */
export type EvaluationDueLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly evaluationUrl: string
  /** Hours that wait for the evaluation; 0 where none do. */
  readonly waitingMinutes: Minutes
  readonly closesOn?: PlainDate | null
}

const words = {
  en: {
    subject: (title: string) => `How was ${title}?`,
    heading: 'Two minutes for your evaluation',
    ended: (title: string) =>
      `${title} has ended. Please tell us whether it met its objectives, what was useful, and what to change.`,
    hours: (hours: string) => `Your evaluation is the next step toward ${hours}.`,
    anonymous: 'Trainers never see who answered. They see a summary, and only once five people have answered.',
    closes: (day: string) => `It is open until ${day}.`,
    button: 'Evaluate',
    because: 'You get this letter because you took part.',
  },
  es: {
    subject: (title: string) => `¿Qué le pareció ${title}?`,
    heading: 'Dos minutos para su evaluación',
    ended: (title: string) =>
      `${title} ha terminado. Díganos por favor si cumplió sus objetivos, qué le sirvió y qué cambiaría.`,
    hours: (hours: string) => `Su evaluación es el siguiente paso para recibir ${hours}.`,
    anonymous:
      'Quienes imparten la formación nunca ven quién respondió. Solo ven un resumen, a partir de cinco respuestas.',
    closes: (day: string) => `Puede responder hasta el ${day}.`,
    button: 'Evaluar',
    because: 'Recibe esta carta porque participó.',
  },
}

/** Asks for the evaluation of an offering that has ended. */
export const evaluationDueLetter = (data: EvaluationDueLetterData, language: Language): Letter => {
  const say = words[language]
  const { title } = data.offering
  return composeLetter(
    {
      ...data,
      subject: say.subject(title),
      summary: say.anonymous,
      heading: say.heading,
      blocks: [
        paragraph(say.ended(title)),
        ...(data.waitingMinutes > 0 ? [paragraph(say.hours(clockHoursWords(data.waitingMinutes, language)))] : []),
        action(say.button, data.evaluationUrl),
        paragraph(say.anonymous),
        ...(data.closesOn ? [paragraph(say.closes(dayWords(data.closesOn, language)))] : []),
      ],
      because: say.because,
    },
    language,
  )
}
