// Evaluation, what happens: the form, its answers, the summary from five answers up.
// That someone answered is a check of the room hours, noted in the same transaction; the answer itself names nobody.
// A claim that waited for the answer goes on at once.
export { answer, AnswerInput } from './answer.ts'
export { form } from './form.ts'
export { summary } from './summary.ts'
