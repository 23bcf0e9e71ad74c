// A PostgreSQL of one's own: brought by npm or found on the machine, reached through a Unix socket only.
// Words: a *cluster* is one data folder with its running server; to *adopt* is to go on with a server that
// outlived the program that started it. It never opens a network port, never sets a password, and every
// failure that a person can mend is a StartProblem with one sentence.
export { startPostgres } from './start-postgres.ts'
export type { Postgres, StartOptions } from './start-postgres.ts'
export { StartProblem } from './start-problem.ts'
export { canEnter, identityFor } from './identity.ts'
export type { Identity } from './identity.ts'
