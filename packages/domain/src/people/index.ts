// People: accounts, addresses, profile, certificates held.
// A person has one account and one transcript across all providers, and may hold several
// verified addresses. Nothing here sends mail or knows how someone signs in.
export { areasOf, type Area } from './areas-of.ts'
export { decideAccount, type AccountChange, type AccountState } from './decide-account.ts'
export { decideProfile, type Place } from './decide-profile.ts'
export { missingInProfile, type NeededInProfile } from './missing-in-profile.ts'
export { namesOf } from './names-of.ts'
export { occupations, profileSchema, type Occupation, type Profile } from './profile.ts'
export { peopleRefusals, type PeopleRefusal } from './refusals.ts'
export {
  decideAddress,
  decideAddressLink,
  mostAddresses,
  type AddressLinkState,
  type AddState,
} from './decide-address.ts'
