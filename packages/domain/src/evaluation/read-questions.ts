import { z } from 'zod'
import { lawQuestions } from './law-questions.ts'
import { questionSchema, type Question } from './question.ts'

/**
 * A provider's form as it is asked: the law's topics first, in the provider's words where it has its own, then the
 * provider's questions. A form that leaves a topic out is asked it all the same. `readQuestions([])` is the law's five.
 */
export const readQuestions = (kept: unknown): readonly Question[] => {
  const own = z.array(questionSchema).parse(kept)
  const law = lawQuestions.map((question) => own.find(({ key }) => key === question.key) ?? question)
  const keys = new Set(law.map(({ key }) => key))
  const besides = own.filter(({ key }) => !keys.has(key))
  const isLast = (question: Question): boolean => question.key === 'suggestions'
  return [...law.filter((one) => !isLast(one)), ...besides, ...law.filter(isLast)]
}
