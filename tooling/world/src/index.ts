// The one world builder: small builders for tests, and the demonstration that `npm start` and the journeys show.
// Everything in it is invented and says so; the same seed gives the same world, down to the ids.
// It writes rows, never through the product's own commands: what it writes must hold every invariant all the same.
export { createWorld, type World, type WorldWish } from './build/create-world.ts'
export type { BuiltOffering, OfferingWish, PriceWish } from './build/build-offering.ts'
export type { SessionWish } from './build/build-session.ts'
export type { BuiltPerson, PersonWish } from './build/build-person.ts'
export type { BuiltProvider, ProviderWish } from './build/build-provider.ts'
export type { BuiltSeatBlock, SeatBlockWish } from './build/build-seat-block.ts'
export type { PolicyKind } from './build/example-rules.ts'
export {
  buildDemonstration,
  type DemonstrationSummary,
  type DemonstrationWish,
} from './demonstration/build-demonstration.ts'
export { demonstrationPassword, type PersonaKey } from './demonstration/cast-personas.ts'
