// Catalog, what happens: searching, reading, drafting, approving and publishing offerings.
// The public sees published, running, completed and canceled ones; drafts are their desk's.
// Publishing announces; it never counts seats or writes letters itself.
export { desk, deskChoices } from './desk.ts'
export { discardDraft } from './discard-draft.ts'
export { draft } from './draft.ts'
export { publish } from './publish.ts'
export { saveDraft } from './save-draft.ts'
export { search } from './search.ts'
