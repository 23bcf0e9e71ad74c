import type { Language, Minutes } from '@inservice/domain/kernel'
import {
  action,
  clockHoursWords,
  composeLetter,
  facts,
  hoursWords,
  link,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
  type PaperDesignation,
} from '../kernel/index.ts'

/** Says that hours are on the transcript, and where their working is. */
export type HoursAwardedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly creditMinutes: Minutes
  readonly designations: readonly PaperDesignation[]
  readonly workingUrl: string
  readonly transcriptUrl: string
}

const words = {
  en: {
    subject: (hours: string, title: string) => `${hours} on your transcript: ${title}`,
    heading: (hours: string) => `${hours} on your transcript`,
    told: (title: string, hours: string) =>
      `Your attendance at ${title} was verified, and ${hours} stand on your transcript.`,
    toldOne: (title: string, hours: string) =>
      `Your attendance at ${title} was verified, and ${hours} stands on your transcript.`,
    working: 'The page below shows how the figure came about: each session, what was left out and by which rule.',
    button: 'See how it was counted',
    transcript: 'Open my transcript',
    wrong: 'If something is not right, ask for a correction from that page.',
    because: 'You get this letter because your clock hours changed.',
  },
  es: {
    subject: (hours: string, title: string) => `${hours} en su historial: ${title}`,
    heading: (hours: string) => `${hours} en su historial`,
    told: (title: string, hours: string) =>
      `Se verificó su asistencia a ${title}; ${hours} ya figuran en su historial.`,
    toldOne: (title: string, hours: string) =>
      `Se verificó su asistencia a ${title}; ${hours} ya figura en su historial.`,
    working: 'La página de abajo muestra de dónde sale la cifra: cada sesión, lo que no se contó y por qué regla.',
    button: 'Ver cómo se contó',
    transcript: 'Abrir mi historial',
    wrong: 'Si algo no está bien, pida una corrección desde esa página.',
    because: 'Recibe esta carta porque cambiaron sus horas de reloj acreditadas.',
  },
}

/** Says that hours are on the transcript, and where their working is. */
export const hoursAwardedLetter = (data: HoursAwardedLetterData, language: Language): Letter => {
  const say = words[language]
  const { title } = data.offering
  const hours = clockHoursWords(data.creditMinutes, language)
  const told = (data.creditMinutes === 60 ? say.toldOne : say.told)(title, hours)
  return composeLetter(
    {
      ...data,
      subject: say.subject(hours, title),
      summary: told,
      heading: say.heading(hours),
      blocks: [
        paragraph(told),
        ...(data.designations.length === 0
          ? []
          : [facts(data.designations.map(({ name, minutes }) => [name, hoursWords(minutes, language)] as const))]),
        paragraph(say.working),
        action(say.button, data.workingUrl),
        link(say.transcript, data.transcriptUrl),
        paragraph(say.wrong),
      ],
      because: say.because,
    },
    language,
  )
}
