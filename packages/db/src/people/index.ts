// People, kept: persons, addresses, grants, accounts and their sessions as far as they open a person.
// Lists of people are always someone's sight: an organization's own, an offering's roster.
// Whom an address names is asked of `findPersonByEmail`: verified owners, and those invited by it.
export { deleteSpentSignIns } from './delete-spent-sign-ins.ts'
export { findActor, type SessionRow } from './find-actor.ts'
export { findPerson, type PersonRow } from './find-person.ts'
export { findPersonByEmail, type PersonByEmail } from './find-person-by-email.ts'
export { findPersonOfAccount } from './find-person-of-account.ts'
export { findProfile, type ProfileRow } from './find-profile.ts'
export { insertPerson, type NewPerson } from './insert-person.ts'
export { listAddresses } from './list-addresses.ts'
export { listGrants } from './list-grants.ts'
export { listPersonas, type PersonaRow } from './list-personas.ts'
export { lockAccount } from './lock-account.ts'
export { lockPerson } from './lock-person.ts'
export { updateAccount } from './update-account.ts'
export { updateAddressVerified } from './update-address-verified.ts'
export { updateProfile } from './update-profile.ts'
