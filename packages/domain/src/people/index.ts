// People: accounts, addresses, profile, certificates held.
// A person has one account and one transcript across all providers, and may hold several
// verified addresses. Nothing here sends mail or knows how someone signs in.
export { areasOf, type Area } from './areas-of.ts'
