// Catalog, what happens: searching, reading, drafting, approving and publishing offerings.
// The public sees published, running, completed and canceled ones; drafts are their desk's.
// Publishing announces; it never counts seats or writes letters itself.
export { search } from './search.ts'
