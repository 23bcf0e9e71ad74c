// Kernel of the doors: the context, the three doors, the one table of errors.
// A procedure is one line: a door and a use case. Nothing is decided here.
export type { Context } from './context.ts'
export { anyone, signedIn } from './doors.ts'
export { Refused, type ShownRefusal } from './refused.ts'
export { trpc, type FieldProblem } from './trpc.ts'
