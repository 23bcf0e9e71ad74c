import type { Question } from './question.ts'

/**
 * The topics that an evaluation of in-service covers whatever else a provider asks: objectives met, relevance and quality,
 * standards addressed, suggestions. Source: evaluation of approved in-service education (law).
 */
export const lawQuestions: readonly Question[] = [
  {
    key: 'objectives',
    kind: 'scale',
    label: { en: 'The objectives were met.', es: 'Se cumplieron los objetivos.' },
    required: true,
  },
  {
    key: 'relevance',
    kind: 'scale',
    label: { en: 'It was relevant to my work.', es: 'Fue pertinente para mi trabajo.' },
    required: true,
  },
  {
    key: 'quality',
    kind: 'scale',
    label: { en: 'The teaching was of high quality.', es: 'La enseñanza fue de buena calidad.' },
    required: true,
  },
  {
    key: 'standards',
    kind: 'scale',
    label: { en: 'The standards named were addressed.', es: 'Se trataron los estándares indicados.' },
    required: true,
  },
  {
    key: 'suggestions',
    kind: 'text',
    label: { en: 'What should we change next time?', es: '¿Qué deberíamos cambiar la próxima vez?' },
    required: false,
  },
]
