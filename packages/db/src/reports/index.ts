// Reports, kept: read-only summaries across rooms, and the recount of what must always hold.
// Every list is a desk's sight or the installation's own.
// Nothing here writes.
export { listBreaches, type Breach } from './list-breaches.ts'
