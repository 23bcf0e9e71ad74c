// Evaluation, kept: forms by provider and version, and answers.
// An answer names an offering and a form, never a person or a moment; that someone answered is a check of the room hours.
// Answers are appended and never changed.
export { appendAnswer } from './append-answer.ts'
export { findForm } from './find-form.ts'
export { findLastSession } from './find-last-session.ts'
export { insertForm } from './insert-form.ts'
export { listAnswers } from './list-answers.ts'
