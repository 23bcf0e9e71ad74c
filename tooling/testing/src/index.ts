// A real PostgreSQL for every test: one throwaway cluster for the machine, one migrated template, and a clone of it
// per test file in some tens of milliseconds.
// Words: the *template* is the database that was migrated and holds no rows; a *clone* is one file's own copy.
// It never mocks, and never touches the data of `npm start`.
export { cloneDatabase } from './clone-database.ts'
export type { Clone } from './clone-database.ts'
export { prepareTemplate } from './prepare-template.ts'
export type { Template } from './prepare-template.ts'
