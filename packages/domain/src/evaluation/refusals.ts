import { refusalTable } from '../kernel/index.ts'

/** Every "no" of the evaluation room. */
export const evaluationRefusals = refusalTable({
  'evaluation-not-open': {
    kind: 'conflict',
    sentence: {
      en: () => 'The evaluation opens when the last session begins. Come back then.',
      es: () => 'La evaluación se abre cuando comienza la última sesión. Vuelva entonces.',
    },
  },
  'evaluation-answered': {
    kind: 'conflict',
    sentence: {
      en: () =>
        'You have already answered this evaluation. Answers carry no name, so they can’t be changed afterwards.',
      es: () =>
        'Usted ya respondió esta evaluación. Las respuestas no llevan nombre, así que no se pueden cambiar después.',
    },
  },
  'question-unanswered': {
    kind: 'invalid',
    sentence: {
      en: () => 'Choose how far you agree.',
      es: () => 'Elija en qué medida está de acuerdo.',
    },
  },
})

export type EvaluationRefusal = keyof typeof evaluationRefusals
