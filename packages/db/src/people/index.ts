// People, kept: persons, addresses, grants.
// Lists of people are always someone's sight: an organization's own, an offering's roster.
export { findPerson, type PersonRow } from './find-person.ts'
export { listGrants } from './list-grants.ts'
