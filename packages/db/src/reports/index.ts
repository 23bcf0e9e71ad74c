// Reports, kept: read-only summaries across rooms, and the recount of what must always hold.
// Every list is a desk's sight or the installation's own.
// Nothing here writes.
export type { Breach } from '@inservice/domain/reports'
export { countDueJobs, type DueJobs } from './count-due-jobs.ts'
export { listBreaches } from './list-breaches.ts'
export { listPrivilegedChanges, type PrivilegedChange } from './list-privileged-changes.ts'
export { listTroubledJobs, type TroubledJob } from './list-troubled-jobs.ts'
