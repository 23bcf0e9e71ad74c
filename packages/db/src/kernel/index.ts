// Kernel of what is kept: the connection, the two executors, the migrations and the row types.
// `Read` can only select; `Tx` exists only inside a command. One query per file, in its room:
// find (maybe) · get (must) · list (a page, restricted) · count · lock · insert · update · append.
// Nothing here decides anything.
export { appendAnswers, type KeptAnswer } from './append-answers.ts'
export { appendAudits, type AuditRow } from './append-audits.ts'
export { appendJobs, type Job } from './append-jobs.ts'
export { connect, type Connection, type Db } from './connect.ts'
export { describeRows } from './describe-rows.ts'
export type { Read, Tx } from './executors.ts'
export { findAnswers } from './find-answers.ts'
export { insertRows, type NewRow } from './insert-rows.ts'
export { later } from './connect-keeping-back.ts'
export { migrate } from './migrate.ts'
export { isOneOf } from './is-one-of.ts'
export { takeJobs } from './take-jobs.ts'
export type { Database } from './rows.gen.ts'
export { asksAgain, constraintOf, isBusy } from './faults.ts'
