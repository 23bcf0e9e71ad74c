import { refusalTable } from '../kernel/index.ts'

/** The "no" of naming a school's delegate. */
export const delegateRefusals = refusalTable({
  'delegate-school-unknown': {
    kind: 'invalid',
    field: 'schoolId',
    sentence: {
      en: () => 'This school is not one of your organization’s. Choose one from the list.',
      es: () => 'Esta escuela no es de su organización. Elija una de la lista.',
    },
  },
  'delegate-elsewhere': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: () => 'This person works for another organization. A delegate is one of your own people.',
      es: () => 'Esta persona trabaja en otra organización. Solo alguien de su personal puede ser responsable.',
    },
  },
  'delegate-already': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: () => 'This person is the school’s delegate already. There is nothing more to do.',
      es: () => 'Esta persona ya es responsable de la escuela. No hace falta nada más.',
    },
  },
  'delegate-ended': {
    kind: 'gone',
    sentence: {
      en: () => 'This has ended already. Name the person again where they should go on.',
      es: () => 'Esto ya terminó. Nombre de nuevo a la persona si debe continuar.',
    },
  },
})
