import type { Language } from '@inservice/domain/kernel'
import { action, composeLetter, facts, paragraph, type Letter, type LetterFrame } from '../kernel/index.ts'

/** Tells someone that they give out the seats of a school from now on. */
export type SeatDelegateLetterData = LetterFrame & {
  readonly schoolName: string
  /** Who named them. */
  readonly managerName: string
  readonly deskUrl: string
}

const words = {
  en: {
    subject: (school: string) => `You give out the training seats of ${school}`,
    heading: 'You give out your school’s seats',
    said: (manager: string, school: string) => `${manager} named you as the delegate of ${school}.`,
    can: 'You see the seats that your district has allotted to your school, give them to your colleagues by name or from a list, and take them back. Nobody else’s seats are touched.',
    school: 'School',
    by: 'Named by',
    button: 'Open your school’s seats',
    because: (school: string) => `You get this letter because you were named as the delegate of ${school}.`,
  },
  es: {
    subject: (school: string) => `Usted reparte los cupos de formación de ${school}`,
    heading: 'Usted reparte los cupos de su escuela',
    said: (manager: string, school: string) => `${manager} le nombró responsable de los cupos de ${school}.`,
    can: 'Usted ve los cupos que el distrito destinó a su escuela, los asigna a sus colegas por nombre o desde una lista, y puede retirarlos. Los cupos de otras escuelas no se tocan.',
    school: 'Escuela',
    by: 'Le nombró',
    button: 'Abrir los cupos de su escuela',
    because: (school: string) => `Recibe esta carta porque le nombraron responsable de los cupos de ${school}.`,
  },
}

/** Tells someone that they give out the seats of a school from now on, and what that means. */
export const seatDelegateLetter = (data: SeatDelegateLetterData, language: Language): Letter => {
  const say = words[language]
  const said = say.said(data.managerName, data.schoolName)
  return composeLetter(
    {
      ...data,
      subject: say.subject(data.schoolName),
      summary: said,
      heading: say.heading,
      blocks: [
        paragraph(said),
        paragraph(say.can),
        facts([
          [say.school, data.schoolName],
          [say.by, data.managerName],
        ]),
        action(say.button, data.deskUrl),
      ],
      because: say.because(data.schoolName),
    },
    language,
  )
}
