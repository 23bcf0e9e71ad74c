import type { Language } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  facts,
  letterSessions,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

export type OfferingChange = 'time' | 'place' | 'meeting-link' | 'instructor' | 'title' | 'hours' | 'other'

/** Tells everyone enrolled what changed: before and after. */
export type OfferingChangedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly changes: readonly { readonly what: OfferingChange; readonly before: string; readonly after: string }[]
  /** Where the reader can cancel, if the change does not suit. */
  readonly registrationUrl: string
}

const words = {
  en: {
    subject: (title: string) => `Changed: ${title}`,
    heading: (title: string) => `What changed in ${title}`,
    told: 'Your seat stays yours. Please look at what is new:',
    what: {
      time: 'Time',
      place: 'Place',
      'meeting-link': 'Meeting link',
      instructor: 'Instructor',
      title: 'Title',
      hours: 'Hours',
      other: 'Also',
    },
    change: (before: string, after: string) => (before === '' ? after : `${after}\n(before: ${before})`),
    unsuited: 'If it no longer suits you, you can withdraw in My learning, which shows what goes back to you first.',
    button: 'See my registration',
    because: 'You get this letter because you are registered.',
  },
  es: {
    subject: (title: string) => `Hay cambios en ${title}`,
    heading: (title: string) => `Qué cambió en ${title}`,
    told: 'Conserva su cupo. Por favor revise lo nuevo:',
    what: {
      time: 'Horario',
      place: 'Lugar',
      'meeting-link': 'Enlace de la reunión',
      instructor: 'Capacitador',
      title: 'Título',
      hours: 'Horas',
      other: 'Además',
    },
    change: (before: string, after: string) => (before === '' ? after : `${after}\n(antes: ${before})`),
    unsuited: 'Si ya no le conviene, puede retirarse en Mi formación; primero verá cuánto se le devuelve.',
    button: 'Ver mi inscripción',
    because: 'Recibe esta carta porque tiene una inscripción.',
  },
}

/** Tells everyone enrolled what changed: before and after. */
export const offeringChangedLetter = (data: OfferingChangedLetterData, language: Language): Letter => {
  const say = words[language]
  const { title } = data.offering
  return composeLetter(
    {
      ...data,
      subject: say.subject(title),
      summary: say.told,
      heading: say.heading(title),
      blocks: [
        paragraph(say.told),
        facts(data.changes.map(({ what, before, after }) => [say.what[what], say.change(before, after)] as const)),
        ...letterSessions(data.offering, language),
        paragraph(say.unsuited),
        action(say.button, data.registrationUrl),
      ],
      because: say.because,
    },
    language,
  )
}
