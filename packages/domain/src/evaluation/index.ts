// Evaluation: what those who attended say about a training.
// Words: a form has questions (a scale of five steps, or text); an answer has figures and a comment; a summary is
// shown from five answers up. The law's four topics are always asked.
// An answer never knows who gave it or when: that someone answered is a check noted elsewhere.
export { decideAnswer, type Answers, type AnswerState, type KeptAnswer } from './decide-answer.ts'
export { lawQuestions } from './law-questions.ts'
export { questionSchema, scaleSteps, suggestionsKey, type Question } from './question.ts'
export { readQuestions } from './read-questions.ts'
export { evaluationRefusals, type EvaluationRefusal } from './refusals.ts'
export { shownFrom, summarize, type QuestionSummary, type Summary } from './summarize.ts'
