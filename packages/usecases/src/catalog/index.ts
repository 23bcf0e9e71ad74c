// Catalog, what happens: searching, reading, drafting, approving and publishing offerings.
// The public sees published, running, completed and canceled ones; drafts are their desk's.
export { search } from './search.ts'
