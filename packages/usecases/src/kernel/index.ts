// Kernel of what happens: the runner and the shapes it runs.
// A command is load → allow → decide → save → announce; a query is load → allow → show.
// A listener is a command that hears a topic from the left; a task calls the outside.
// Only the runner opens a transaction. It is not to grow into a framework.
export { ask } from './ask.ts'
export { command, type Announcement, type Audit, type Command, type Moment } from './command.ts'
export { constraintTable } from './constraint-table.ts'
export { doJob } from './do-job.ts'
export { errand, type Errand } from './errand.ts'
export type { House } from './house.ts'
export { listener, type Task } from './listener.ts'
export { query, type Query } from './query.ts'
export { groupCommand, type Asked, type Decided, type GroupCommand } from './group.ts'
export { run } from './run.ts'
export { runRaw } from './run-one.ts'
export { task } from './task.ts'
