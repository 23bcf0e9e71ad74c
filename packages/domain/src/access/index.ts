// Access: who may do what.
// A deed is an act with a name; a role is granted on a scope; the deed table says which
// roles open a deed. `can` answers for one thing, `scopesOf` for a list. Default deny.
// Never asks the database, never knows why a thing lies where it lies.
export { roles, type Actor, type Grant, type Role, type ScopeKind } from './roles.ts'
export { deeds, type Deed, type Permission } from './deeds.ts'
export { can, type Whereabouts } from './can.ts'
export { reachOf, reaches, type Reach } from './reach-of.ts'
export { scopesOf, type Sight } from './scopes-of.ts'
export { accessRefusals } from './refusals.ts'
