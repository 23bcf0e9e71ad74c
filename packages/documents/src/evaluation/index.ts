// Evaluation: the letter that asks for one.
// Answers are anonymous to trainers, and the letter says so.
// It never carries an answer.
export { evaluationDueLetter, type EvaluationDueLetterData } from './evaluation-due-letter.ts'
